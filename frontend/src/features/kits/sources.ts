import type { CitedRecord, KitSection, KitSectionText } from '@/api/types';

export interface Marked {
  section: KitSection;
  record: CitedRecord;
}

/** Every citation that its editors must look at: what it cites changed, was withdrawn, or may not be shared so. */
export function markedSources(sections: readonly KitSection[]): Marked[] {
  return sections.flatMap((section) =>
    section.sources
      .filter(({ state, mix }) => state !== 'CURRENT' || mix !== 'COMPATIBLE')
      .map((record) => ({ section, record })),
  );
}

/** The text that cites a record in its latest version. */
export function citingLatest({ content }: KitSection, { recordId, latest }: CitedRecord): KitSectionText {
  return {
    ...content,
    citations: content.citations.map((one) =>
      one.recordId === recordId ? { recordId, number: latest } : one,
    ),
  };
}

/** The text without a record. */
export function citingNoMore({ content }: KitSection, { recordId }: CitedRecord): KitSectionText {
  return { ...content, citations: content.citations.filter((one) => one.recordId !== recordId) };
}
