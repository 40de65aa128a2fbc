import * as v from 'valibot';
import type { QuestionKind, Quiz, QuizQuestion } from '@/api/types';
import { questionKinds } from '@/lib/labels/quizzes';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';
import { decimalOf } from './decimal';

const optionSchema = v.object({
  /** Of the form. */
  key: v.string(),
  id: v.nullable(v.string()),
  text: v.string(),
  correct: v.boolean(),
  feedback: v.string(),
});

export const questionSchema = v.object({
  /** Of the form. */
  key: v.string(),
  /** What the API calls its key. */
  slug: v.nullable(v.string()),
  kind: v.picklist(valuesOf(questionKinds)),
  text: v.string(),
  points: v.string(),
  options: v.array(optionSchema),
  answer: v.string(),
  tolerance: v.string(),
  unit: v.string(),
  explanation: v.string(),
});

export type QuestionValues = v.InferOutput<typeof questionSchema>;
export type OptionValues = v.InferOutput<typeof optionSchema>;

export function blankOption(): OptionValues {
  return { key: crypto.randomUUID(), id: null, text: '', correct: false, feedback: '' };
}

export function blankQuestion(): QuestionValues {
  return {
    key: crypto.randomUUID(),
    slug: null,
    kind: 'SINGLE',
    text: '',
    points: '1',
    options: [blankOption(), blankOption()],
    answer: '',
    tolerance: '',
    unit: '',
    explanation: '',
  };
}

export function valuesOfQuestions(quiz: Quiz | null): QuestionValues[] {
  return (quiz?.questions ?? []).map((question) => ({
    key: question.key,
    slug: question.key,
    kind: question.kind,
    text: question.text,
    points: String(question.points),
    options: question.options.map(({ id, text, correct, feedback }) => ({
      key: id ?? crypto.randomUUID(),
      id,
      text,
      correct,
      feedback: feedback ?? '',
    })),
    answer: question.answer ?? '',
    tolerance: question.tolerance ?? '',
    unit: question.unit ?? '',
    explanation: question.explanation ?? '',
  }));
}

export function questionsOf(questions: readonly QuestionValues[]): QuizQuestion[] {
  const taken = new Set(questions.flatMap(({ slug }) => slug ?? []));
  return questions.map((question) => questionOf(question, question.slug ?? freeSlug(taken)));
}

function freeSlug(taken: Set<string>): string {
  let rank = taken.size + 1;
  while (taken.has(`question-${rank}`)) rank++;
  taken.add(`question-${rank}`);
  return `question-${rank}`;
}

function questionOf(values: QuestionValues, key: string): QuizQuestion {
  const { kind } = values;
  const numeric = kind === 'NUMERIC';
  return {
    key,
    kind,
    text: values.text.trim(),
    points: Number(values.points),
    options: numeric
      ? []
      : values.options.map(({ id, text, correct, feedback }) => ({
          id,
          text: text.trim(),
          correct: kind !== 'ORDERING' && correct,
          feedback: feedback.trim() || null,
        })),
    answer: numeric ? (decimalOf(values.answer) ?? null) : null,
    tolerance: numeric ? (decimalOf(values.tolerance) ?? null) : null,
    unit: (numeric && values.unit.trim()) || null,
    explanation: values.explanation.trim() || null,
  };
}

export type QuestionFault = FormFault & { name: string; question: string };

export function questionField(at: number, field: string): string {
  return `questions.${at}.${field}`;
}

/** What is wrong with the questions, each fault at its field. */
export function questionFaults(questions: readonly QuestionValues[]): QuestionFault[] {
  return questions.flatMap((question, at) => {
    const rank = at + 1;
    const faults: QuestionFault[] = [];
    const blame = (field: string, message: string) =>
      faults.push({ name: questionField(at, field), message, question: question.key });
    if (question.text.trim() === '') blame('text', m.quiz_text_missing({ rank }));
    if (!/^([1-9]|10)$/.test(question.points.trim())) blame('points', m.quiz_points_wrong({ rank }));
    if (question.kind === 'NUMERIC') blameNumber(question, rank, blame);
    else blameOptions(question, rank, blame);
    return faults;
  });
}

type Blame = (field: string, message: string) => void;

function blameNumber({ answer, tolerance }: QuestionValues, rank: number, blame: Blame): void {
  if (!decimalOf(answer)) blame('answer', m.quiz_answer_wrong({ rank }));
  if (tolerance.trim() && !decimalOf(tolerance)) blame('tolerance', m.quiz_tolerance_wrong({ rank }));
}

function blameOptions({ kind, options }: QuestionValues, rank: number, blame: Blame): void {
  if (options.length < 2) blame('text', m.quiz_options_few({ rank }));
  options.forEach(({ text }, at) => {
    if (text.trim() === '') blame(`options.${at}.text`, m.quiz_option_missing({ rank, option: at + 1 }));
  });
  const right = options.filter(({ correct }) => correct).length;
  if (kind === 'SINGLE' && right !== 1) blame('options.0.text', m.quiz_option_one({ rank }));
  if (kind === 'MULTIPLE' && right === 0) blame('options.0.text', m.quiz_option_some({ rank }));
}

/** Only one answer is right where one is to be chosen. */
export function withRight(question: QuestionValues, key: string, correct: boolean): OptionValues[] {
  return question.options.map((option) => {
    if (option.key === key) return { ...option, correct };
    return question.kind === 'SINGLE' && correct ? { ...option, correct: false } : option;
  });
}

/** Of another kind: what was right for many may not be for one. */
export function asKind(question: QuestionValues, kind: QuestionKind): QuestionValues {
  const first = question.options.findIndex(({ correct }) => correct);
  const options =
    kind === 'SINGLE'
      ? question.options.map((option, at) => ({ ...option, correct: at === first }))
      : question.options;
  return { ...question, kind, options };
}
