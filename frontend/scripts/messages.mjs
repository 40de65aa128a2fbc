/** Compiles the messages to typed functions; the build does it by itself, tests and type checks need it before. */
import { compile } from '@inlang/paraglide-js';

/** @type {{ project: string, outdir: string, strategy: ('localStorage' | 'baseLocale')[] }} */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/paraglide',
  strategy: ['localStorage', 'baseLocale'],
};

if (process.argv[1] === import.meta.filename) await compile(paraglide);
