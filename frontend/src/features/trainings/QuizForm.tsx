import { type FormEvent, useState } from 'react';
import type { LearnerQuiz, QuizAttempt } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Form, FormActions } from '@/ui/Form';
import { type Place, useAnswerQuiz } from './learning';
import { QuestionFields } from './QuestionFields';
import { type Answers, answerFaults, answersOf, blankAnswers, givenOf, questionField } from './quizAnswers';

interface QuizFormProps {
  quiz: LearnerQuiz;
  place?: Place | undefined;
  onJudged: (attempt: QuizAttempt, answers: Answers) => void;
}

/** The questions, answered all at once; only the server knows what is right. */
export function QuizForm({ quiz: { questions }, place, onJudged }: QuizFormProps) {
  const [answers, setAnswers] = useState<Answers>(() => blankAnswers(questions));
  const [tries, setTries] = useState(0);
  // One key per attempt: answers sent again after a lost answer do not cost another.
  const [key] = useState(() => crypto.randomUUID());
  const faults = tries > 0 ? answerFaults(questions, answers) : [];
  const send = useAnswerQuiz(place);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (send.isPending || !place) return;
    setTries(tries + 1);
    if (answerFaults(questions, answers).length > 0) return;
    const onSuccess = (attempt: QuizAttempt) => onJudged(attempt, answers);
    send.mutate({ answers: answersOf(questions, answers), key }, { onSuccess });
  }

  return (
    <Form note={false} attempt={tries} faults={faults} label={m.training_activity_quiz()} onSubmit={submit}>
      {send.error && <ProblemNotice error={send.error} />}
      {questions.map((question, at) => (
        <QuestionFields
          key={question.key}
          question={question}
          at={at}
          count={questions.length}
          given={givenOf(answers, question)}
          error={faults.find(({ name }) => name === questionField(question, at))?.message}
          onChange={(given) => setAnswers({ ...answers, [question.key]: given })}
        />
      ))}
      {place && (
        <FormActions>
          <Button type="submit" busy={send.isPending}>
            {m.quiz_send()}
          </Button>
        </FormActions>
      )}
    </Form>
  );
}
