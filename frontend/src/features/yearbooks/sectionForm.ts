import * as v from 'valibot';
import type { YearBookSection, YearBookSectionDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

export const LONGEST_SECTION = 400_000;

export const sectionSchema = v.object({
  heading: text({ missing: m.section_heading_missing, tooLong: m.section_heading_long, max: 200 }),
  text: text({ missing: m.section_text_missing, tooLong: m.section_text_long, max: LONGEST_SECTION }),
});

export type SectionValues = v.InferOutput<typeof sectionSchema>;

export const sectionWords: FieldWords<keyof SectionValues> = {
  heading: m.section_heading,
  text: m.section_text,
};

export const EMPTY_SECTION: SectionValues = { heading: '', text: '' };

export function valuesOfSection({ heading, text: written }: YearBookSection): SectionValues {
  return { heading, text: written };
}

export function sectionDraft({ heading, text: written }: SectionValues): YearBookSectionDraft {
  return { heading: heading.trim(), text: written };
}
