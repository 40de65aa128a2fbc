import { describe, expect, it } from 'vitest';
import { filesOf } from './worker.mjs';

const chunk = (fileName, facadeModuleId, more = {}) => ({
  type: 'chunk',
  fileName,
  facadeModuleId,
  isEntry: false,
  imports: [],
  ...more,
});

describe('what the service worker keeps', () => {
  const bundle = Object.fromEntries(
    [
      chunk('assets/start.js', '/src/app/main.tsx', { isEntry: true, imports: ['assets/shared.js'] }),
      chunk('assets/shared.js', null, { viteMetadata: { importedCss: new Set(['assets/shared.css']) } }),
      chunk('assets/step.js', '/src/routes/mes-formations.$enrolmentId.$activityId.tsx?tsr-split=component', {
        imports: ['assets/text.js'],
      }),
      chunk('assets/text.js', '/src/ui/RichText.tsx'),
      chunk('assets/quiz.js', '/src/features/trainings/QuizPart.tsx'),
      chunk('assets/event.js', '/src/routes/evenements.index.tsx'),
      { type: 'asset', fileName: 'assets/face-latin-wght-normal-abc.woff2' },
      { type: 'asset', fileName: 'assets/face-latin-ext-abc.woff2' },
    ].map((file) => [file.fileName, file]),
  );

  it('is the start, the pages of learners and what these stand on, nothing else', () => {
    expect(filesOf(bundle)).toEqual([
      '/',
      '/brand.json',
      '/icon.svg',
      '/assets/face-latin-wght-normal-abc.woff2',
      '/assets/shared.css',
      '/assets/shared.js',
      '/assets/start.js',
      '/assets/step.js',
      '/assets/text.js',
    ]);
  });
});
