/**
 * Weighs what a browser fetches: the start (what index.html names), and each page opened first, the start included:
 * moving bytes from one to the other spares nobody anything. Bytes are compressed at level 9, the way a server with
 * precompressed files sends them.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const LIMITS = { start: 130, styles: 14, page: 155, form: 164, map: 45, editor: 150 };
const FORMS = /\.(nouveau|nouvelle|modifier)\.tsx$|mon-profil\.tsx$/;

const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));
const weights = new Map();
const weigh = (file) => {
  if (!weights.has(file))
    weights.set(file, gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length / 1000);
  return weights.get(file);
};
const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);

/** The file of a manifest entry and of everything it imports at once. */
function closure(key, seen = new Set()) {
  const { file, imports = [] } = manifest[key];
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of imports) closure(imported, seen);
  return seen;
}

const html = readFileSync(new URL('index.html', DIST), 'utf8');
const named = (pattern) => new Set([...html.matchAll(pattern)].map(([, file]) => file));
const start = named(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\/([^"]+\.js)"/g);
const styles = named(/<link rel="stylesheet"[^>]* href="\/([^"]+\.css)"/g);

const lines = [
  { name: 'start, JavaScript', size: sum(start), limit: LIMITS.start },
  { name: 'start, styles', size: sum(styles), limit: LIMITS.styles },
];
for (const [key, entry] of Object.entries(manifest)) {
  if (key.includes('FranceDrawing')) lines.push({ name: 'map', size: weigh(entry.file), limit: LIMITS.map });
  if (key.includes('EditorArea')) {
    const form = closure('src/lib/forms/EditorControl.tsx');
    const files = [...closure(key)].filter((file) => !start.has(file) && !form.has(file));
    lines.push({ name: 'editor', size: sum(files), limit: LIMITS.editor });
  }
  const route = key.match(/^src\/routes\/(.+)\?tsr-split=component$/)?.[1];
  if (!route) continue;
  const files = new Set([...start, ...closure(key)]);
  lines.push({ name: route, size: sum(files), limit: FORMS.test(route) ? LIMITS.form : LIMITS.page });
}

let over = false;
for (const { name, size, limit } of lines) {
  over ||= size > limit;
  console.log(
    `${size > limit ? 'OVER ' : '     '}${name.padEnd(52)} ${size.toFixed(1).padStart(6)} of ${limit} kB`,
  );
}
if (over) {
  console.error('The application weighs more than it may.');
  process.exit(1);
}
