import * as v from 'valibot';
import type { TrainingContent, VersionDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { optionalText, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';
import { languageRule } from './trainingForm';

const prerequisiteSchema = v.object({
  /** Of the form. */
  key: v.string(),
  statement: v.string(),
  advice: v.string(),
});

export type PrerequisiteValues = v.InferOutput<typeof prerequisiteSchema>;

const numberBetween = (least: number, most: number) => (typed: string) =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;

export const versionSchema = v.object({
  title: text({ missing: m.training_title_missing, tooLong: m.training_title_long, max: 200 }),
  summary: text({ missing: m.training_summary_missing, tooLong: m.training_summary_long, max: 500 }),
  language: languageRule(),
  objectives: optionalText(20_000, m.version_objectives_long),
  audience: optionalText(500, m.version_audience_long),
  licence: v.string(),
  prerequisites: v.pipe(
    v.array(prerequisiteSchema),
    v.check((all) => prerequisiteFaults(all).length === 0, m.version_prerequisites_wrong),
  ),
  events: v.pipe(v.string(), v.check(numberBetween(0, 50), m.version_events_wrong)),
  contributions: v.pipe(v.string(), v.check(numberBetween(0, 50), m.version_contributions_wrong)),
  certificate: v.boolean(),
  validMonths: v.pipe(
    v.string(),
    v.check((typed) => typed.trim() === '' || numberBetween(1, 240)(typed), m.version_valid_months_wrong),
  ),
});

export type VersionValues = v.InferOutput<typeof versionSchema>;

export const versionWords: FieldWords<keyof VersionValues> = {
  title: m.field_title,
  summary: m.training_summary,
  language: m.field_language,
  objectives: m.training_objectives,
  audience: m.training_audience,
  licence: m.training_licence,
  prerequisites: m.version_prerequisites,
  events: m.version_events,
  contributions: m.version_contributions,
  certificate: m.version_certificate_short,
  validMonths: m.version_valid_months,
};

export function valuesOfVersion(content: TrainingContent): VersionValues {
  const asked = (kind: string) =>
    String(content.completion.find((condition) => condition.kind === kind)?.count ?? 0);
  return {
    title: content.title,
    summary: content.summary,
    language: content.language,
    objectives: content.objectives ?? '',
    audience: content.audience ?? '',
    licence: content.licence ?? '',
    prerequisites: content.prerequisites.map(({ statement, advice }) => ({
      key: crypto.randomUUID(),
      statement,
      advice: advice ?? '',
    })),
    events: asked('EVENTS'),
    contributions: asked('CONTRIBUTIONS'),
    certificate: content.certificate.issued,
    validMonths: content.certificate.validMonths ? String(content.certificate.validMonths) : '',
  };
}

export function prerequisiteField(at: number, field: keyof PrerequisiteValues): string {
  return `prerequisites.${at}.${field}`;
}

export function prerequisiteFaults(
  prerequisites: readonly PrerequisiteValues[],
): (FormFault & { name: string })[] {
  return prerequisites.flatMap(({ statement }, at) =>
    statement.trim() === ''
      ? [
          {
            name: prerequisiteField(at, 'statement'),
            message: m.version_prerequisite_missing({ rank: at + 1 }),
          },
        ]
      : [],
  );
}

/** Doing what is required is always asked; what is asked beside it is only said where it is something. */
export function versionDraft(values: VersionValues): VersionDraft {
  const more = [
    { kind: 'EVENTS' as const, count: Number(values.events) },
    { kind: 'CONTRIBUTIONS' as const, count: Number(values.contributions) },
  ];
  return filled({
    title: values.title.trim(),
    summary: values.summary.trim(),
    language: values.language.trim(),
    objectives: values.objectives.trim() || null,
    audience: values.audience.trim() || null,
    licence: values.licence.trim() || null,
    prerequisites: values.prerequisites.map(({ statement, advice }) => ({
      statement: statement.trim(),
      advice: advice.trim() || null,
    })),
    completion: more.filter(({ count }) => count > 0),
    certificate: {
      issued: values.certificate,
      validMonths: values.certificate && values.validMonths.trim() ? Number(values.validMonths) : null,
    },
  });
}
