import { describe, expect, it } from 'vitest';
import type { CompetenceFramework } from '@/api/types';
import { frameworkText, sentTo, valuesOfFramework } from './frameworkForm';

const words = (fr: string) => ({ fr, en: `${fr} (en)` });

const framework: CompetenceFramework = {
  id: '0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e',
  version: 3,
  code: 'metiers',
  number: 1,
  content: {
    label: words('Métiers'),
    description: { fr: 'Pour tous.', en: null },
    levels: ['Un', 'Deux', 'Trois', 'Quatre'].map(words),
    macros: [
      {
        code: 'agir',
        label: words('Agir'),
        definition: { fr: 'Faire.', en: null },
        competences: [
          { code: 'evaluer', label: words('Évaluer'), profile: 'GENERALIST', nature: 'INDIVIDUAL' },
        ],
      },
      { code: 'lire', label: words('Lire'), competences: [] },
    ],
  },
  draft: null,
  publishedAt: '2026-11-23T09:30:00Z',
  updatedAt: '2026-11-23T09:30:00Z',
  actions: ['UPDATE'],
};

describe('the form of a framework', () => {
  it('sends back what it read, code by code', () => {
    expect(frameworkText(valuesOfFramework(framework), framework)).toEqual(framework.content);
  });

  it('sends a competence to another macro-competence with its code', () => {
    const { macros } = valuesOfFramework(framework);
    const sent = sentTo(macros, 'evaluer', 'lire');
    expect(sent.map(({ competences }) => competences.map(({ code }) => code))).toEqual([[], ['evaluer']]);
  });
});
