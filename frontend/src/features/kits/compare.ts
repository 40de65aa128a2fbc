import type { KitSection, KitVersion } from '@/api/types';
import { wordsOf } from '@/lib/labels/words';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import { conditionOf } from './conditions';
import { type SectionValues, sectionWords, showSection, valuesOfSection } from './sectionForm';
import { textWords } from './textForm';

export interface Line {
  name: string;
  before: string | null;
  after: string | null;
}

export interface ComparedSection {
  key: string;
  title: string;
  change: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  lines: Line[];
}

/** What differs between two versions: what they say of themselves, then section by section, joined by their keys. */
export function compareVersions(before: KitVersion, after: KitVersion) {
  return { text: textLines(before, after), sections: sectionChanges(before.sections, after.sections) };
}

function textLines(before: KitVersion, after: KitVersion): Line[] {
  const said = ({ content }: KitVersion): Record<string, string> => ({
    title: content.title,
    summary: content.summary,
    audience: content.audience,
    licence: content.licence ? licenceName(content.licence) : m.licence_none(),
    conditions: content.conditions.map(conditionOf).join('\n'),
  });
  return differing(textWords, said(before), said(after));
}

function sectionChanges(before: readonly KitSection[], after: readonly KitSection[]): ComparedSection[] {
  const former = new Map(before.map((section) => [section.key, section]));
  const stays = new Set(after.map(({ key }) => key));
  // Among what both have: one that another now stands before has moved.
  const common = before.filter(({ key }) => stays.has(key)).map(({ key }) => key);
  const order = after.filter(({ key }) => former.has(key)).map(({ key }) => key);
  const now = after.flatMap((section): ComparedSection[] => {
    const { key } = section;
    const was = former.get(key);
    const lines = sectionLines(was, section);
    const moved = was !== undefined && common.indexOf(key) !== order.indexOf(key);
    if (lines.length === 0 && !moved) return [];
    const change = was === undefined ? 'ADDED' : lines.length > 0 ? 'CHANGED' : 'MOVED';
    return [{ key, title: section.content.title, change, lines }];
  });
  const gone = before
    .filter(({ key }) => !stays.has(key))
    .map(
      (section): ComparedSection => ({
        key: section.key,
        title: section.content.title,
        change: 'REMOVED',
        lines: sectionLines(section, undefined),
      }),
    );
  return [...now, ...gone];
}

function sectionLines(before: KitSection | undefined, after: KitSection | undefined): Line[] {
  const said = (section: KitSection | undefined): Record<string, string> => {
    if (!section) return {};
    const values = valuesOfSection(section.content, { records: section.sources });
    return Object.fromEntries(
      Object.keys(sectionWords).map((name) => [name, showSection(name as keyof SectionValues, values) ?? '']),
    );
  };
  return differing(sectionWords, said(before), said(after));
}

function differing(
  words: Record<string, () => string>,
  before: Record<string, string>,
  after: Record<string, string>,
): Line[] {
  return Object.keys(words)
    .filter((name) => (before[name] ?? '') !== (after[name] ?? ''))
    .map((name) => ({
      name: wordsOf(words, name),
      before: before[name] || null,
      after: after[name] || null,
    }));
}
