import { useState } from 'react';
import type { LearnerQuiz, QuizAttempt } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import type { Place } from './learning';
import { QuizForm } from './QuizForm';
import { QuizResult } from './QuizResult';
import type { Answers } from './quizAnswers';

interface QuizPartProps {
  quiz: LearnerQuiz;
  place?: Place | undefined;
  nextId: string | null;
}

interface Judged {
  attempt: QuizAttempt;
  answers: Answers;
  /** As it was answered: what the server tells anew may stand in another order. */
  quiz: LearnerQuiz;
}

/** A quiz: what is asked and how often one may try, the questions, then what became of the answers. */
export default function QuizPart({ quiz, place, nextId }: QuizPartProps) {
  const [judged, setJudged] = useState<Judged>();
  const [round, setRound] = useState(0);
  if (judged)
    return (
      <QuizResult
        {...judged}
        nextId={nextId}
        place={place}
        onAgain={() => {
          setJudged(undefined);
          setRound(round + 1);
        }}
      />
    );
  const { attempts, attemptsMade } = quiz;
  return (
    <Stack>
      <Before quiz={quiz} />
      {!place && <Notice>{m.quiz_preview()}</Notice>}
      {(attempts === null || attemptsMade < attempts) && (
        <QuizForm
          key={round}
          quiz={quiz}
          place={place}
          onJudged={(attempt, answers) => setJudged({ attempt, answers, quiz })}
        />
      )}
    </Stack>
  );
}

/** Said before anything is answered: the mark, the attempts left, the best result so far. */
function Before({ quiz }: { quiz: LearnerQuiz }) {
  const { questions, passMark, passed, bestPercent } = quiz;
  return (
    <Notice tone={passed ? 'positive' : 'accent'}>
      <p>{m.quiz_intro({ count: questions.length, mark: passMark })}</p>
      {passed && <p>{m.quiz_passed_already()}</p>}
      {bestPercent !== null && <p>{m.quiz_best({ percent: bestPercent })}</p>}
      <p>{attemptWords(quiz)}</p>
    </Notice>
  );
}

function attemptWords({ attempts, attemptsMade }: LearnerQuiz): string {
  if (attempts === null) return m.quiz_attempts_free();
  const left = attempts - attemptsMade;
  return left > 0
    ? m.quiz_attempts_left({ count: left, attempts })
    : m.quiz_attempts_none({ count: attempts });
}
