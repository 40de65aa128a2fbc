import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { modulePreload, pagesNameTheirFiles, shortRoutes } from './scripts/lightStart.mjs';
import { paraglide } from './scripts/messages.mjs';
import { worker } from './scripts/worker.mjs';

const testing = process.env.VITEST !== undefined;

const routes = {
  target: 'react',
  autoCodeSplitting: true,
  routesDirectory: './src/routes',
  generatedRouteTree: './src/app/routeTree.gen.ts',
  quoteStyle: 'single',
  semicolons: true,
} as const;

/** What every page stands on travels with the start: in one file, since a request for each piece would cost more. */
const START =
  /node_modules\/@tanstack\/(react-router|router-core|history|store|react-store)\/|src\/(ui\/(Notice|Layout)|lib\/(Loaded|labels\/words))/;

/** Words that most pages share and the start does without: one file. Those of one feature travel with its pages. */
const WORDS =
  /src\/paraglide\/messages\/(?!action_(close|dismiss|retry)|brand_|crumbs_|error_|footer_|language_|missing_|nav_|offline_|problem_|sign_|skip_|state_|theme_)/;

const api = process.env.ESSAIM_API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    // Tests use what these two have generated: their watchers would keep the test run from ending.
    ...(testing ? [] : [paraglideVitePlugin(paraglide), tanstackRouter(routes)]),
    react(),
    pagesNameTheirFiles(),
    shortRoutes(),
    worker(),
  ],
  resolve: {
    alias: [
      { find: /^@\//, replacement: fileURLToPath(new URL('./src/', import.meta.url)) },
      // React has it; the stand-in for its older versions need not travel.
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      // The package's own file for browsers writes to innerHTML, which the page's policy refuses.
      {
        find: /^decode-named-character-reference$/,
        replacement: fileURLToPath(new URL('./src/ui/editor/namedReference.ts', import.meta.url)),
      },
    ],
  },
  // The font files are the only assets: never inline one as data:, the page's font policy is 'self'.
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 500,
    manifest: true,
    modulePreload,
    rolldownOptions: {
      output: {
        // The start names every file a page needs: their hash alone tells them apart, their names only weigh.
        chunkFileNames: 'assets/[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'shared', test: START, priority: 2 },
            { name: 'words', test: WORDS, minShareCount: 8, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // The session cookie and the same-origin check need the page's own origin: the Host header is kept.
    proxy: Object.fromEntries(['/api', '/auth'].map((path) => [path, { target: api, changeOrigin: false }])),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // Each test leaves nothing behind (see setup.ts), so that files share what they import: three times as fast.
    isolate: false,
  },
});
