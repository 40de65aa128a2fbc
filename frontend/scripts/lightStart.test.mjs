import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modulePreload, pagesNameTheirFiles, shorten } from './lightStart.mjs';

const TABLE = readFileSync('src/app/routeTree.gen.ts', 'utf8');

describe('the short table of routes', () => {
  it('leaves no generated node as it was: a change of the generator is noticed', () => {
    const short = shorten(TABLE);
    const count = TABLE.match(/RouteImport\.update\(/g)?.length;
    expect(count).toBeGreaterThan(100);
    expect(short.match(/ under\(\w+RouteImport, '[^']+'\)/g)).toHaveLength(count);
    expect(short).not.toMatch(/RouteImport\.update\(/);
  });

  it('lists every child', () => {
    const names = TABLE.match(/^const \w+Route =/gm)?.map((line) => line.slice(6, -2));
    const list = /const rootRouteChildren: any = \[([^\]]*)\]/.exec(shorten(TABLE))?.[1];
    expect(list?.match(/\w+/g)?.sort()).toEqual(names?.sort());
  });
});

describe('the files of a page', () => {
  const chunk = (fileName, imports, more = {}) => [
    fileName,
    { type: 'chunk', fileName, imports, isEntry: false, isDynamicEntry: false, code: '', ...more },
  ];

  it('are named by the page, deep ones too, those of the start not', () => {
    const bundle = Object.fromEntries([
      chunk('assets/start.js', ['assets/react.js'], { isEntry: true }),
      chunk('assets/react.js', []),
      chunk('assets/page.js', ['assets/table.js', 'assets/react.js'], { isDynamicEntry: true }),
      chunk('assets/table.js', ['assets/icon.js', 'assets/start.js']),
      chunk('assets/icon.js', []),
    ]);
    pagesNameTheirFiles().generateBundle({}, bundle);
    expect(bundle['assets/page.js'].code).toBe('import"./icon.js";');
    expect(bundle['assets/table.js'].code).toBe('');
  });

  it('are not listed in the start, styles excepted', () => {
    const needed = ['assets/a.js', 'assets/a.css'];
    expect(modulePreload.resolveDependencies('', needed, { hostType: 'js' })).toEqual(['assets/a.css']);
    expect(modulePreload.resolveDependencies('', needed, { hostType: 'html' })).toEqual(needed);
  });
});
