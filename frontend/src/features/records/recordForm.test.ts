import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ExperienceRecord } from '@/api/types';
import { isFilled, recordSchema, recordText, valuesOfRecord } from './recordForm';

const OBSTACLE = {
  id: '0190e4b6-0000-7000-8000-000000000101',
  scheme: 'obstacles',
  prefLabel: { fr: 'Temps', en: 'Time' },
};
const THEME = {
  id: '0190e4b6-0000-7000-8000-000000000102',
  scheme: 'themes',
  prefLabel: { fr: 'Eau', en: 'Water' },
};

const CONTENT: ExperienceRecord['content'] = {
  title: 'Six cafés de rue',
  summary: 'Aller vers ceux qui ne viennent pas.',
  language: 'fr',
  licence: 'CC-BY-4.0',
  context: 'Un bourg.',
  challenge: null,
  partners: [{ kind: 'ASSOCIATION', name: null, role: 'Anime' }],
  actions: [{ since: '2025-03', until: null, text: 'Six cafés.' }],
  results: null,
  figures: [{ label: 'Rencontres', value: '340', unit: 'personnes' }],
  obstacles: [{ topic: OBSTACLE, overcome: 'PARTLY', how: 'Le vendredi.' }],
  levers: [],
  means: null,
  costs: [{ label: 'Café', amount: { amount: '120.50', currency: 'EUR' } }],
  lessons: null,
  transferConditions: null,
  attachmentIds: [],
};

const RECORD = {
  content: CONTENT,
  revision: null,
  topics: [OBSTACLE, THEME],
  authors: [{ id: '0190e4b6-0000-7000-8000-000000000103', displayName: 'Lina Petit' }],
  attachments: [],
  sources: [],
} as unknown as ExperienceRecord;

describe('the writing of a record', () => {
  it('sends back what it was given, obstacles apart from other topics', () => {
    const text = recordText(valuesOfRecord(RECORD));

    expect(text.topicIds).toEqual([THEME.id]);
    expect(text.obstacles).toEqual([{ topicId: OBSTACLE.id, overcome: 'PARTLY', how: 'Le vendredi.' }]);
    expect(text.partners).toEqual(CONTENT?.partners);
    expect(text.figures).toEqual(CONTENT?.figures);
    expect(text.costs).toEqual(CONTENT?.costs);
    expect(text).not.toHaveProperty('results');
  });

  it('takes decimals as people type them', () => {
    const values = valuesOfRecord(RECORD);
    const typed = { ...values, costs: [{ key: 'a', label: 'Café', amount: '1 200,5' }] };

    expect(v.safeParse(recordSchema, typed).success).toBe(true);
    expect(recordText(typed).costs[0]?.amount.amount).toBe('1200.5');
  });

  it('refuses a half-filled line in the list it stands in', () => {
    const values = valuesOfRecord(RECORD);
    const parsed = v.safeParse(recordSchema, {
      ...values,
      actions: [{ key: 'a', since: 'mars', until: '', text: 'Six cafés.' }],
    });

    expect(parsed.success).toBe(false);
    expect(parsed.issues?.[0]?.path?.[0]?.key).toBe('actions');
  });

  it('says which chapters wait for words, and nothing of those that need none', () => {
    const values = valuesOfRecord(RECORD);

    expect(isFilled('essential', values)).toBe(true);
    expect(isFilled('context', values)).toBe(false);
    expect(isFilled('sources', values)).toBeUndefined();
  });
});
