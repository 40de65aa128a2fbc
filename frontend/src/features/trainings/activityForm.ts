import * as v from 'valibot';
import type { ActivityDraft, Quiz, TrainingActivity } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, optionalText, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';
import { questionFaults, questionSchema, questionsOf, valuesOfQuestions } from './quizForm';

const numberBetween = (least: number, most: number) => (typed: string) =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;

/** Every kind of activity in one: what a kind does not have stays blank. An empty one can be saved, not published. */
export const activitySchema = v.object({
  title: text({ missing: m.activity_title_missing, tooLong: m.training_title_long, max: 200 }),
  minutes: v.pipe(v.string(), v.check(numberBetween(0, 600), m.activity_minutes_wrong)),
  required: v.boolean(),
  url: v.pipe(
    v.string(),
    v.check((typed) => typed.trim() === '' || /^https:\/\/\S+$/.test(typed.trim()), m.activity_url_wrong),
  ),
  event: choice(),
  review: v.string(),
  body: optionalText(40_000, m.activity_body_long),
  attempts: v.pipe(
    v.string(),
    v.check((typed) => typed.trim() === '' || numberBetween(1, 20)(typed), m.quiz_attempts_wrong),
  ),
  passMark: v.pipe(v.string(), v.check(numberBetween(0, 100), m.quiz_pass_mark_wrong)),
  questions: v.pipe(
    v.array(questionSchema),
    v.check((questions) => questionFaults(questions).length === 0, m.quiz_questions_wrong),
  ),
});

export type ActivityValues = v.InferOutput<typeof activitySchema>;

export const activityWords: FieldWords<keyof ActivityValues> = {
  title: m.field_title,
  minutes: m.activity_minutes,
  required: m.activity_required_short,
  url: m.activity_url,
  event: m.activity_event,
  review: m.activity_review,
  body: m.activity_body_page,
  attempts: m.quiz_attempts,
  passMark: m.quiz_pass_mark,
  questions: m.quiz_questions,
};

export function valuesOfActivity(activity: TrainingActivity): ActivityValues {
  const { event, quiz } = activity;
  return {
    title: activity.title,
    minutes: String(activity.minutes),
    required: activity.required,
    url: activity.url ?? '',
    event: event && { id: event.id, label: event.name },
    review: activity.review ?? 'FACILITATOR',
    body: activity.body ?? '',
    attempts: quiz?.attempts ? String(quiz.attempts) : '',
    passMark: String(quiz?.passMark ?? 70),
    questions: valuesOfQuestions(quiz),
  };
}

export function activityDraft(values: ActivityValues, { kind }: TrainingActivity): ActivityDraft {
  return filled({
    title: values.title.trim(),
    minutes: Number(values.minutes),
    required: values.required,
    body: values.body.trim() || null,
    url: (kind === 'VIDEO' && values.url.trim()) || null,
    eventId: (kind === 'LIVE_SESSION' && values.event?.id) || null,
    review: kind === 'ASSIGNMENT' ? (values.review as NonNullable<ActivityDraft['review']>) : null,
    quiz: kind === 'QUIZ' ? quizOf(values) : null,
  });
}

/** A quiz without questions is not one yet. */
function quizOf({ attempts, passMark, questions }: ActivityValues): Quiz | null {
  if (questions.length === 0) return null;
  return {
    attempts: attempts.trim() ? Number(attempts) : null,
    passMark: Number(passMark),
    questions: questionsOf(questions),
  };
}
