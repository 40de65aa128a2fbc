import { useEffect, useRef } from 'react';
import type { LearnerQuestion, LearnerQuiz, QuizAttempt, QuizVerdict } from '@/api/types';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Actions, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { RichText } from '@/ui/RichText';
import type { Place } from './learning';
import { type Answers, answerWords } from './quizAnswers';

interface QuizResultProps {
  quiz: LearnerQuiz;
  attempt: QuizAttempt;
  answers: Answers;
  place?: Place | undefined;
  nextId: string | null;
  onAgain: () => void;
}

/** What became of the answers; it takes the focus, since it takes the place of the form. */
export function QuizResult({ quiz, attempt, answers, place, nextId, onAgain }: QuizResultProps) {
  const { passed, percent, points, of, attemptsLeft, questions } = attempt;
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.focus(), []);
  return (
    <div className="stack" ref={view} tabIndex={-1}>
      <Notice
        tone={passed ? 'positive' : 'attention'}
        title={passed ? m.quiz_result_passed({ percent }) : m.quiz_result_failed({ percent })}
      >
        <p>{m.quiz_result_points({ points, of, mark: quiz.passMark })}</p>
        {!passed && <p>{leftWords(attempt, quiz)}</p>}
      </Notice>
      {quiz.questions.map((question, at) => (
        <Verdict
          key={question.key}
          question={question}
          rank={at + 1}
          count={quiz.questions.length}
          answer={answerWords(question, answers)}
          verdict={questions.find(({ key }) => key === question.key)}
        />
      ))}
      <Actions>
        {passed && place && <Continue place={place} nextId={nextId} />}
        {!passed && attemptsLeft !== 0 && <Button onClick={onAgain}>{m.quiz_again()}</Button>}
      </Actions>
    </div>
  );
}

function leftWords({ attemptsLeft, number }: QuizAttempt, { attempts }: LearnerQuiz): string {
  if (attemptsLeft === null) return m.quiz_attempts_free();
  return attemptsLeft > 0
    ? m.quiz_attempts_left({ count: attemptsLeft, attempts: attempts ?? number + attemptsLeft })
    : m.quiz_result_last();
}

interface VerdictProps {
  question: LearnerQuestion;
  rank: number;
  count: number;
  answer: string;
  verdict: QuizVerdict | undefined;
}

function Verdict({ question, rank, count, answer, verdict }: VerdictProps) {
  if (!verdict) return null;
  const { right, feedback, explanation } = verdict;
  return (
    <section aria-label={m.quiz_question({ rank, count })}>
      <Stack gap="small">
        <div className="eyebrow">
          {m.quiz_question({ rank, count })}
          <StateBadge tone={right ? 'positive' : 'negative'} shape={right ? 'full' : 'hollow'}>
            {right ? m.quiz_right() : m.quiz_wrong()}
          </StateBadge>
        </div>
        <RichText nodes={question.renderedText.nodes} under={3} />
        <p>{m.quiz_your_answer({ answer })}</p>
        {feedback.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {explanation && (
          <p>
            <strong>{m.quiz_explanation()}</strong> {explanation}
          </p>
        )}
      </Stack>
    </section>
  );
}

function Continue({ place: { enrolmentId }, nextId }: { place: Place; nextId: string | null }) {
  return nextId ? (
    <LinkButton to="/mes-formations/$enrolmentId/$activityId" params={{ enrolmentId, activityId: nextId }}>
      {m.quiz_continue()}
    </LinkButton>
  ) : (
    <LinkButton to="/mes-formations/$enrolmentId" params={{ enrolmentId }}>
      {m.player_back()}
    </LinkButton>
  );
}
