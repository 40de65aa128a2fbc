import * as v from 'valibot';
import type { PeerReview, PeerReviewDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { optionalText } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

const long = () => m.record_summary_long();

export const reviewSchema = v.object({
  clarity: v.string(),
  honesty: v.string(),
  evidence: v.string(),
  transferability: v.string(),
  strengths: optionalText(5000, long),
  questions: optionalText(5000, long),
  atHome: optionalText(5000, long),
  /** Remarks by the name of their chapter. */
  comments: v.record(v.string(), v.string()),
});

export type ReviewValues = v.InferOutput<typeof reviewSchema>;

export const reviewWords: FieldWords<keyof ReviewValues> = {
  clarity: m.review_clarity,
  honesty: m.review_honesty,
  evidence: m.review_evidence,
  transferability: m.review_transferability,
  strengths: m.review_strengths,
  questions: m.review_questions,
  atHome: m.review_at_home,
  comments: m.review_comments,
};

const points = (given: number | null | undefined) => (given ? String(given) : '');

export function valuesOfReview({ content }: PeerReview): ReviewValues {
  return {
    clarity: points(content?.clarity),
    honesty: points(content?.honesty),
    evidence: points(content?.evidence),
    transferability: points(content?.transferability),
    strengths: content?.strengths ?? '',
    questions: content?.questions ?? '',
    atHome: content?.atHome ?? '',
    comments: Object.fromEntries((content?.comments ?? []).map(({ field, text }) => [field, text])),
  };
}

export function reviewDraft(values: ReviewValues): PeerReviewDraft {
  const scores = Object.fromEntries(
    (['clarity', 'honesty', 'evidence', 'transferability'] as const)
      .filter((field) => values[field] !== '')
      .map((field) => [field, Number(values[field])]),
  );
  return {
    ...scores,
    strengths: values.strengths.trim(),
    questions: values.questions.trim(),
    atHome: values.atHome.trim(),
    comments: Object.entries(values.comments)
      .filter(([, text]) => text.trim() !== '')
      .map(([field, text]) => ({ field, text: text.trim() })),
  };
}
