import type { LearnerQuestion, QuizAnswer } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';
import { decimalOf } from './decimal';

/** What is being answered: ids of options in the order given, or the characters typed for a number. */
export interface Given {
  options: readonly string[];
  number: string;
}

export type Answers = Readonly<Record<string, Given>>;

/** Nothing chosen yet; what is to be put in order stands as it came. */
export function blankAnswers(questions: readonly LearnerQuestion[]): Answers {
  return Object.fromEntries(
    questions.map(({ key, kind, options }) => [
      key,
      { options: kind === 'ORDERING' ? options.map(({ id }) => id) : [], number: '' },
    ]),
  );
}

export function givenOf(answers: Answers, { key }: LearnerQuestion): Given {
  return answers[key] ?? { options: [], number: '' };
}

/** The field of a question that the summary of faults leads to. */
export function questionField({ kind, options }: LearnerQuestion, at: number): string {
  const name = `question.${at}`;
  return kind === 'MULTIPLE' ? `${name}-${options[0]?.id}` : name;
}

/** Attempts are counted: a question forgotten is said before it costs one. */
export function answerFaults(questions: readonly LearnerQuestion[], answers: Answers): FormFault[] {
  return questions.flatMap((question, at) => {
    const { options, number } = givenOf(answers, question);
    const name = questionField(question, at);
    const rank = at + 1;
    if (question.kind === 'NUMERIC') {
      if (number.trim() === '') return [{ name, message: m.quiz_unanswered({ rank }) }];
      return decimalOf(number) ? [] : [{ name, message: m.quiz_number_wrong({ rank }) }];
    }
    return options.length > 0 ? [] : [{ name, message: m.quiz_unanswered({ rank }) }];
  });
}

export function answersOf(questions: readonly LearnerQuestion[], answers: Answers): QuizAnswer[] {
  return questions.map((question) => {
    const { key, kind } = question;
    const { options, number } = givenOf(answers, question);
    return kind === 'NUMERIC' ? { key, number: decimalOf(number) ?? number } : { key, options: [...options] };
  });
}

/** An answer as its author reads it again. */
export function answerWords(question: LearnerQuestion, answers: Answers): string {
  const { options, number } = givenOf(answers, question);
  if (question.kind === 'NUMERIC') return [number.trim(), question.unit].filter(Boolean).join('\u00a0');
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? '';
  return options.map(textOf).join(question.kind === 'ORDERING' ? ' → ' : ' ; ');
}
