import * as v from 'valibot';
import type { KitCondition, KitConditionKind, KitVersion, KitVersionText } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { choice, optionalText, text } from '@/lib/forms/rules';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';

/** Kinds that count something say how much; others say it in words. */
export const counts = (kind: string): boolean =>
  ['POPULATION_MIN', 'POPULATION_MAX', 'BUDGET'].includes(kind);

const condition = v.object({ key: v.string(), kind: v.string(), value: v.string(), text: v.string() });

const amount = (value: string) => Number(value.replaceAll(/[\s\u00a0\u202f]/g, ''));

function isWhole({ kind, value, text: words }: v.InferOutput<typeof condition>): boolean {
  if (counts(kind)) return Number.isInteger(amount(value)) && amount(value) > 0;
  return kind === 'OTHER' ? words.trim() !== '' : kind !== '';
}

export const textSchema = v.object({
  title: text({ missing: m.kit_title_missing, tooLong: m.kit_title_long, max: 200 }),
  summary: optionalText(1000, m.record_summary_long),
  audience: optionalText(1000, m.kit_audience_long),
  licence: choice(),
  conditions: v.pipe(
    v.array(condition),
    v.check(
      (all) => all.every(isWhole),
      () => m.kit_condition_incomplete(),
    ),
  ),
});

export type TextValues = v.InferOutput<typeof textSchema>;
export type ConditionValues = TextValues['conditions'][number];

export const textWords: FieldWords<keyof TextValues> = {
  title: m.field_title,
  summary: m.field_summary,
  audience: m.kit_audience,
  licence: m.field_licence,
  conditions: m.kit_conditions,
};

export function blankCondition(): ConditionValues {
  return { key: crypto.randomUUID(), kind: '', value: '', text: '' };
}

export function valuesOfText({ content }: KitVersion): TextValues {
  const { title, summary, audience, licence, conditions } = content;
  return {
    title,
    summary,
    audience,
    licence: licence === null ? null : { id: licence, label: licenceName(licence) },
    // Rows are told apart by their place: two readings of one version are the same.
    conditions: conditions.map((one, at) => ({
      key: `condition-${at}`,
      kind: one.kind,
      value: one.value === null ? '' : String(one.value),
      text: one.text,
    })),
  };
}

export function versionText(values: TextValues, language: string): KitVersionText {
  return {
    title: values.title.trim(),
    summary: values.summary.trim(),
    audience: values.audience.trim(),
    language,
    licence: values.licence?.id ?? null,
    conditions: values.conditions.map(
      (one): KitCondition => ({
        kind: one.kind as KitConditionKind,
        value: counts(one.kind) ? amount(one.value) : null,
        text: one.text.trim(),
      }),
    ),
  };
}
