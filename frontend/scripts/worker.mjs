import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const TEMPLATE = new URL('../src/api/worker.js', import.meta.url);

/** Files that bear no hash, and the page every address answers with. */
const NAMED = ['/', '/brand.json', '/icon.svg'];

/** What a learner's pages ask for besides what the start names: these pages, and the parts they fetch later. */
const PAGES =
  /src\/(routes\/mes-formations\.|features\/trainings\/(PathActions|NewerVersion|ProgressSender)\.|app\/(Footer|SessionEndedDialog)\.)/;

/** The letters of French and English; others come with their words. */
const FONT = /-latin-wght-[^/]*\.woff2$/;

/**
 * The files that are kept in the browser: the start, the pages of learners, and all that these stand on.
 * @param {Record<string, any>} bundle what the build has made, by file name
 */
export function filesOf(bundle) {
  const kept = new Set();
  const keep = (name) => {
    const file = bundle[name];
    if (kept.has(name) || !file) return;
    kept.add(name);
    for (const style of file.viteMetadata?.importedCss ?? []) kept.add(style);
    for (const imported of file.imports ?? []) keep(imported);
  };
  for (const file of Object.values(bundle)) {
    const wanted =
      file.type === 'chunk'
        ? file.isEntry || PAGES.test(file.facadeModuleId ?? '')
        : FONT.test(file.fileName);
    if (wanted) keep(file.fileName);
  }
  return [...NAMED, ...[...kept].sort().map((name) => `/${name}`)];
}

/**
 * Writes `sw.js` with the names of these files. Every build has its own: another list is another worker.
 * @returns {import('vite').Plugin}
 */
export function worker() {
  return {
    name: 'essaim:worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = filesOf(bundle);
      const build = createHash('sha256').update(files.join(' ')).digest('hex').slice(0, 12);
      const source = readFileSync(TEMPLATE, 'utf8')
        .replace('__BUILD__', build)
        .replace("['__FILES__']", () => JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
