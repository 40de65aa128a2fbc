import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { AdoptionSection, FitFinding, KitFit, KitSectionText } from '@/api/types';
import { adoptionDraft, adoptSchema, EMPTY_ADOPTION, lack } from './adoptForm';
import { differencesOf } from './differences';
import { ownText, startingText } from './ownText';
import { ownSectionSchema, valuesOfSection } from './sectionForm';

function finding(fit: KitFit, known: number | null = null): FitFinding {
  return { condition: { kind: 'BUDGET', value: 3000, text: '' }, fit, known, note: null };
}

describe('what stands against a kit', () => {
  it('asks for an answer where nothing is known, and for a note where a condition is not met', () => {
    expect(lack(finding('MET'), undefined)).toBeUndefined();
    expect(lack(finding('UNMET'), undefined)).toBe('note');
    expect(lack(finding('UNMET'), { met: 'yes', note: '' })).toBe('note');
    expect(lack(finding('UNMET'), { met: '', note: 'À deux.' })).toBeUndefined();
    expect(lack(finding('UNKNOWN'), undefined)).toBe('answer');
    expect(lack(finding('UNKNOWN'), { met: 'no', note: ' ' })).toBe('note');
    expect(lack(finding('UNKNOWN'), { met: 'yes', note: '' })).toBeUndefined();
  });

  it('is answered by the place of each condition', () => {
    const values = {
      territory: { id: 't', label: 'Amiens' },
      answers: { 0: { met: '', note: 'À deux.' }, 1: { met: 'yes', note: '' } },
      note: ' ',
    };
    expect(adoptionDraft(values, [finding('UNMET', 900), finding('UNKNOWN'), finding('MET')])).toEqual({
      territoryId: 't',
      answers: [
        { condition: 0, met: false, note: 'À deux.' },
        { condition: 1, met: true },
        { condition: 2, met: true },
      ],
    });
  });

  it('lets a version that is superseded be adopted with a note alone', () => {
    const values = { ...EMPTY_ADOPTION, territory: { id: 't', label: 'Amiens' } };
    expect(v.is(adoptSchema([], true), values)).toBe(false);
    expect(v.is(adoptSchema([], true), { ...values, note: 'Suivie en formation.' })).toBe(true);
    expect(v.is(adoptSchema([], false), values)).toBe(true);
    expect(v.is(adoptSchema([finding('UNKNOWN')], false), values)).toBe(false);
  });
});

const TEMPLATE: KitSectionText = {
  kind: 'TEMPLATE',
  title: 'La charte',
  body: 'À signer.',
  method: null,
  trainingId: null,
  moduleKey: null,
  attachmentId: '0190e4b6-0000-7000-8000-000000000301',
  citations: [],
};

const OWN: AdoptionSection = {
  id: 's',
  version: 1,
  adoptionId: 'a',
  key: 'k',
  local: TEMPLATE,
  renderedLocal: null,
  base: TEMPLATE,
  upstream: null,
  renderedUpstream: null,
  proposal: null,
  changes: [],
  former: 0,
  updatedAt: '2026-11-23T09:00:00Z',
};

describe('a territory’s own text', () => {
  it('keeps the kind and the file of the kit, whatever the form holds', () => {
    const values = { ...valuesOfSection(TEMPLATE, { records: [] }), title: 'Notre charte' };
    expect(v.is(ownSectionSchema, values)).toBe(true);
    expect(ownText(values, OWN)).toEqual({ ...TEMPLATE, title: 'Notre charte' });
  });

  it('begins from what the kit proposes where the territory does without', () => {
    const upstream = { ...TEMPLATE, title: 'La charte, courte' };
    expect(startingText({ ...OWN, local: null, upstream })).toEqual(upstream);
    expect(startingText({ ...OWN, local: null })).toEqual(TEMPLATE);
  });
});

describe('what differs', () => {
  it('is marked sentence by sentence on the side that says it', () => {
    const changes = [
      {
        field: 'body',
        local: 'Deux tables. Du café.\nLe vendredi.',
        upstream: 'Deux tables. Du thé.\nLe vendredi.',
      },
    ];
    const [body] = differencesOf({ changes }, []);
    const marked = (pieces: { text: string; own: boolean }[] = []) =>
      pieces.filter(({ own }) => own).map(({ text }) => text.trim());
    expect(body?.label).toBe('Texte');
    expect(marked(body?.local)).toEqual(['Du café.']);
    expect(marked(body?.upstream)).toEqual(['Du thé.']);
    expect(body?.local.map(({ text }) => text).join('')).toBe('Deux tables. Du café.\nLe vendredi.');
  });

  it('names citations instead of showing their ids', () => {
    const [citations] = differencesOf(
      { changes: [{ field: 'citations', local: 'x 1', upstream: null }] },
      [],
    );
    expect(citations?.local[0]?.text).toBe('Une expérience que vous ne pouvez pas lire, version 1');
  });
});
