import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CitedRecord, KitSection, KitSectionText, KitVersion } from '@/api/types';
import { compareVersions } from './compare';
import { afterMove } from './order';
import { EMPTY_SECTION, sectionSchema, sectionText, valuesOfSection } from './sectionForm';
import { citingLatest, citingNoMore, markedSources } from './sources';
import { textSchema, valuesOfText, versionText } from './textForm';

const CITED: CitedRecord = {
  recordId: '0190e4b6-0000-7000-8000-000000000201',
  number: 1,
  code: 'EXP-2026-0001',
  title: 'Six cafés de rue',
  licence: 'CC-BY-4.0',
  anonymous: false,
  territory: null,
  organisation: null,
  state: 'CHANGED',
  latest: 3,
  mix: 'COMPATIBLE',
};

const TEXT: KitSectionText = {
  kind: 'METHOD_SHEET',
  title: 'La carte des alliés',
  body: 'Une carte faite à plusieurs.',
  method: {
    purpose: 'Voir qui manque.',
    minutes: 90,
    groupFrom: 4,
    groupTo: null,
    materials: ['Une nappe', 'Des feutres'],
    steps: ['Nommer', 'Relier'],
    pitfalls: [],
  },
  trainingId: null,
  moduleKey: null,
  attachmentId: null,
  citations: [{ recordId: CITED.recordId, number: 1 }],
};

function section(key: string, content: Partial<KitSectionText> = {}): KitSection {
  return {
    id: `id-${key}`,
    version: 0,
    versionId: 'v',
    key,
    content: { ...TEXT, title: key, ...content },
    renderedBody: null,
    sources: [CITED],
    updatedAt: '2026-11-23T09:00:00Z',
  };
}

function version(sections: KitSection[], content: Partial<KitVersion['content']> = {}): KitVersion {
  return {
    id: 'v',
    version: 2,
    kitId: 'k',
    kitCode: 'KIT-2026-0001',
    number: 1,
    state: 'DRAFT',
    content: {
      title: 'Le kit',
      summary: '',
      audience: '',
      language: 'fr',
      licence: 'CC-BY-4.0',
      conditions: [],
      ...content,
    },
    changeNote: null,
    sections,
    credits: [],
    round: 1,
    testsFinished: 0,
    testsToAmend: 0,
    publishedAt: null,
    createdAt: '2026-11-23T09:00:00Z',
    updatedAt: '2026-11-23T09:00:00Z',
    actions: [],
  };
}

describe('the form of a section', () => {
  it('gives back what it was given', () => {
    expect(sectionText(valuesOfSection(TEXT, { records: [CITED] }))).toEqual(TEXT);
  });

  it('knows later versions of what is cited, and does not name what is hidden', () => {
    const [one] = valuesOfSection(TEXT, { records: [CITED] }).citations;
    expect(one).toMatchObject({ number: 1, latest: 3, label: 'Six cafés de rue (EXP-2026-0001)' });
    const [hidden] = valuesOfSection(TEXT, { records: [] }).citations;
    expect(hidden).toMatchObject({ number: 1, latest: 1 });
  });

  it('keeps what belongs to another kind out of the text', () => {
    const values = { ...valuesOfSection(TEXT, { records: [] }), kind: 'STORY' };
    expect(sectionText(values).method).toBeNull();
  });

  it('asks each kind for what it needs', () => {
    const faults = (part: object) =>
      (v.safeParse(sectionSchema, { ...EMPTY_SECTION, title: 'Un titre', ...part }).issues ?? []).map(
        ({ path }) => path?.[0]?.key,
      );
    expect(faults({})).toEqual(['purpose']);
    expect(faults({ kind: 'TRAINING_MODULE' })).toEqual(['training']);
    expect(faults({ kind: 'TEMPLATE' })).toEqual(['files']);
    expect(faults({ kind: 'STORY' })).toEqual([]);
    expect(faults({ kind: 'STORY', minutes: 'deux heures' })).toEqual(['minutes']);
  });
});

describe('what a version says of itself', () => {
  const conditions = [
    { kind: 'POPULATION_MIN' as const, value: 5000, text: '' },
    { kind: 'ELECTED_SPONSOR' as const, value: null, text: 'Qui vient.' },
  ];

  it('gives back what it was given', () => {
    const one = version([], { conditions });
    expect(versionText(valuesOfText(one), 'fr')).toEqual(one.content);
  });

  it('wants an amount where something is counted, words where nothing else is said', () => {
    const values = valuesOfText(version([]));
    const told = (kind: string, value: string, text: string) =>
      v.is(textSchema, { ...values, conditions: [{ key: 'a', kind, value, text }] });
    expect(told('BUDGET', '', 'Des repas')).toBe(false);
    expect(told('BUDGET', '3 000', '')).toBe(true);
    expect(told('OTHER', '', '')).toBe(false);
    expect(told('ELECTED_SPONSOR', '', '')).toBe(true);
    expect(told('', '', 'Rien de choisi')).toBe(false);
  });
});

describe('the order of sections', () => {
  const items = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];

  it('is told by what a section is to follow', () => {
    expect(afterMove(items, 2, 0)).toBeNull();
    expect(afterMove(items, 2, 1)).toBe('a');
    expect(afterMove(items, 0, 2)).toBe('c');
    expect(afterMove(items, 0, 1)).toBe('b');
  });
});

describe('what must be looked at again', () => {
  it('is each citation that changed, and is settled either way', () => {
    const one = section('a');
    expect(markedSources([one])).toEqual([{ section: one, record: CITED }]);
    expect(citingLatest(one, CITED).citations).toEqual([{ recordId: CITED.recordId, number: 3 }]);
    expect(citingNoMore(one, CITED).citations).toEqual([]);
  });
});

describe('two versions', () => {
  it('are compared section by section, whatever their place', () => {
    const before = version([section('a'), section('b'), section('c')]);
    const after = version([section('b'), section('a', { body: 'Autrement.' }), section('d')]);
    const { text, sections } = compareVersions(before, after);
    expect(text).toEqual([]);
    expect(sections.map(({ key, change }) => [key, change])).toEqual([
      ['b', 'MOVED'],
      ['a', 'CHANGED'],
      ['d', 'ADDED'],
      ['c', 'REMOVED'],
    ]);
    expect(sections[1]?.lines).toEqual([
      { name: 'Texte', before: 'Une carte faite à plusieurs.', after: 'Autrement.' },
    ]);
  });

  it('differ by what they say of themselves, too', () => {
    const { text, sections } = compareVersions(version([]), version([], { licence: null }));
    expect(text).toEqual([{ name: 'Licence', before: 'CC BY 4.0', after: 'Tous droits réservés' }]);
    expect(sections).toEqual([]);
  });
});
