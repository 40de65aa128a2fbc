import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { paraglide } from './scripts/messages.mjs';

const testing = process.env.VITEST !== undefined;

const routes = {
  target: 'react',
  autoCodeSplitting: true,
  routesDirectory: './src/routes',
  generatedRouteTree: './src/app/routeTree.gen.ts',
  quoteStyle: 'single',
  semicolons: true,
} as const;

/** Small things most pages share: they travel with the start, since a request for each would cost more. */
const SHARED =
  /src\/(paraglide\/messages\/(field_|kind_|website_|demo_|unknown_|date_|action_)|ui\/(Notice|Layout)|lib\/(Loaded|labels\/words))/;

const api = process.env.ESSAIM_API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    // Tests use what these two have generated: their watchers would keep the test run from ending.
    ...(testing ? [] : [paraglideVitePlugin(paraglide), tanstackRouter(routes)]),
    react(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The font files are the only assets: never inline one as data:, the page's font policy is 'self'.
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 450,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: SHARED, minShareCount: 2 }],
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
  },
});
