import { type FormEvent, useState } from 'react';
import type { PeerReview } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useAnswerReview } from './mutations';

/** What the authors say of a review; may be said anew. */
export function AnswerForm({ review }: { review: PeerReview }) {
  const answer = useAnswerReview(review);
  const [text, setText] = useState(review.answer ?? '');
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && text.trim() === '' ? m.review_answer_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (answer.isPending) return;
    setAttempt(attempt + 1);
    if (text.trim() === '') return;
    answer.mutate(text.trim(), { onSuccess: () => toast(m.review_answered()) });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'answer', message: missing }] : []}
    >
      {answer.error && <ProblemNotice error={answer.error} />}
      <TextArea
        name="answer"
        label={m.review_answer()}
        rows={5}
        maxLength={5000}
        error={missing}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={answer.isPending}>
          {m.review_answer_action()}
        </Button>
      </FormActions>
    </Form>
  );
}
