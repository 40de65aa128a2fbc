import * as v from 'valibot';
import type { Contribution, ContributionDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { choices, kindOf, text } from '@/lib/forms/rules';
import { contributionKinds } from '@/lib/labels/contributions';
import { topicChoice } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';

export const contributionSchema = v.object({
  kind: kindOf(contributionKinds, m.kind_missing),
  title: text({ missing: m.contribution_title_missing, tooLong: m.contribution_title_long, max: 200 }),
  text: text({ missing: m.contribution_text_missing, tooLong: m.contribution_text_long, max: 20_000 }),
  cycleYear: v.string(),
  topics: choices(),
});

export type ContributionValues = v.InferOutput<typeof contributionSchema>;

export const contributionWords: FieldWords<keyof ContributionValues> = {
  kind: m.field_kind,
  title: m.contribution_title,
  text: m.contribution_text,
  cycleYear: m.cycle_year,
  topics: m.field_topics,
};

export const EMPTY_CONTRIBUTION: ContributionValues = {
  kind: '',
  title: '',
  text: '',
  cycleYear: '',
  topics: [],
};

export function valuesOfContribution(contribution: Contribution): ContributionValues {
  const { kind, title, text, cycleYear, topics } = contribution;
  return { kind, title, text, cycleYear: cycleYear?.id ?? '', topics: topics.map(topicChoice) };
}

export function contributionDraft(values: ContributionValues): ContributionDraft {
  return {
    kind: values.kind as ContributionDraft['kind'],
    title: values.title.trim(),
    text: values.text,
    ...(values.cycleYear ? { cycleYearId: values.cycleYear } : {}),
    topicIds: values.topics.map(({ id }) => id),
  };
}
