/**
 * Two plugins of the build that keep the start from growing with the number of pages (docs/adr/0026). Nothing of it
 * changes what happens, only where it is written.
 */

/**
 * Each file that is asked for on demand names every file it stands on, deep ones too, so that the browser fetches them
 * at once. Without it the start would have to hold the list of every page, or deep files would come one after the other.
 * @returns {import('vite').Plugin}
 */
export function pagesNameTheirFiles() {
  return {
    name: 'essaim:pages-name-their-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunk = (name) => (bundle[name]?.type === 'chunk' ? bundle[name] : undefined);
      const below = (name, seen) => {
        for (const imported of chunk(name)?.imports ?? []) {
          if (seen.has(imported)) continue;
          seen.add(imported);
          below(imported, seen);
        }
        return seen;
      };
      const start = new Set();
      for (const { type, isEntry, fileName } of Object.values(bundle)) {
        if (type === 'chunk' && isEntry) below(fileName, start).add(fileName);
      }
      for (const page of Object.values(bundle)) {
        if (page.type !== 'chunk' || !page.isDynamicEntry) continue;
        const deep = [...below(page.fileName, new Set())].filter(
          (name) => !start.has(name) && !page.imports.includes(name),
        );
        page.code += deep.map((name) => `import"./${name.slice(name.lastIndexOf('/') + 1)}";`).join('');
      }
    },
  };
}

/** What has to come before the code of a page: its styles alone, the rest the page names itself. */
export const modulePreload = {
  // Every browser that knows the rest of what we use knows modulepreload.
  polyfill: false,
  /** @param {string} _file @param {string[]} needed @param {{ hostType: 'html' | 'js' }} host */
  resolveDependencies: (_file, needed, { hostType }) =>
    hostType === 'html' ? needed : needed.filter((name) => name.endsWith('.css')),
};

const NODE =
  /(\w+)Import\.update\(\{\s*id: ('[^']*'),\s*path: \2,\s*getParentRoute: \(\) => rootRouteImport,?\s*\} as any\)/g;
const CHILDREN = /const rootRouteChildren: RootRouteChildren = \{([^}]*)\}/;
const UNDER = `
function under(route: any, path: string) {
  return route.update({ id: path, path, getParentRoute: () => rootRouteImport });
}
`;

/**
 * The generated table of routes with each path written once and its children as a list: their names, and the other
 * copies of a path, serve the types alone.
 * @param {string} table
 */
export function shorten(table) {
  return (
    table
      .replace(NODE, (_, name, path) => `under(${name}Import, ${path})`)
      .replace(CHILDREN, (_, list) => `const rootRouteChildren: any = [${list.replace(/\w+:/g, '')}]`) + UNDER
  );
}

/** @returns {import('vite').Plugin[]} */
export function shortRoutes() {
  return [
    {
      name: 'essaim:short-table',
      apply: 'build',
      enforce: 'pre',
      transform: {
        filter: { id: /routeTree\.gen\.ts$/ },
        handler: (code) => ({ code: shorten(code), map: null }),
      },
    },
    {
      name: 'essaim:short-routes',
      apply: 'build',
      enforce: 'post',
      transform: {
        filter: { id: /\/src\/routes\/[^?]+\.tsx$/ },
        handler: (code) => ({
          code: code.replace(/createFileRoute\((['"`])[^'"`]*\1\)/, "createFileRoute('')"),
          map: null,
        }),
      },
    },
  ];
}
