import * as v from 'valibot';
import type { CycleDraft, ThematicCycle } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { optionalText, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

const yearSchema = v.object({
  /** Of the form; the year's own once it has one. */
  key: v.string(),
  id: v.nullable(v.string()),
  theme: v.string(),
  question: v.string(),
  startsOn: v.string(),
  endsOn: v.string(),
});

export type YearValues = v.InferOutput<typeof yearSchema>;

export const cycleSchema = v.object({
  name: text({ missing: m.cycle_name_missing, tooLong: m.cycle_name_long, max: 200 }),
  introduction: optionalText(10_000, m.cycle_introduction_long),
  years: v.pipe(
    v.array(yearSchema),
    v.check((years) => yearFaults(years).length === 0, m.cycle_years_wrong),
  ),
});

export type CycleValues = v.InferOutput<typeof cycleSchema>;

export const cycleWords: FieldWords<keyof CycleValues> = {
  name: m.field_name,
  introduction: m.cycle_introduction,
  years: m.cycle_years_all,
};

export function blankYear(): YearValues {
  return { key: crypto.randomUUID(), id: null, theme: '', question: '', startsOn: '', endsOn: '' };
}

export function emptyCycle(): CycleValues {
  return { name: '', introduction: '', years: [blankYear()] };
}

export function valuesOfCycle({ name, introduction, years }: ThematicCycle): CycleValues {
  return {
    name,
    introduction: introduction ?? '',
    years: years.map((year) => ({ ...year, key: year.id, question: year.question ?? '' })),
  };
}

export function cycleDraft({ name, introduction, years }: CycleValues): CycleDraft {
  return filled({
    name: name.trim(),
    introduction: introduction.trim() || null,
    years: years.map(({ id, theme, question, startsOn, endsOn }) =>
      filled({ id, theme: theme.trim(), question: question.trim() || null, startsOn, endsOn }),
    ),
  });
}

/** What is wrong with the years, each fault at its field. */
export function yearFaults(years: readonly YearValues[]): (FormFault & { name: string })[] {
  return years.flatMap((year, at) => faultsOfYear(year, years.slice(0, at), at));
}

function faultsOfYear(year: YearValues, before: readonly YearValues[], at: number) {
  const { theme, startsOn, endsOn } = year;
  const rank = at + 1;
  const faults: { name: string; message: string }[] = [];
  const blame = (field: keyof YearValues, message: string) =>
    faults.push({ name: yearField(at, field), message });
  if (theme.trim() === '') blame('theme', m.cycle_theme_missing({ rank }));
  if (!startsOn) blame('startsOn', m.cycle_starts_missing({ rank }));
  if (!endsOn || (startsOn && endsOn < startsOn)) blame('endsOn', m.cycle_ends_wrong({ rank }));
  if (before.some((other) => startsOn <= other.endsOn && other.startsOn <= endsOn))
    blame('startsOn', m.cycle_overlap({ rank }));
  return faults;
}

export function yearField(at: number, field: keyof YearValues): string {
  return `years.${at}.${field}`;
}
