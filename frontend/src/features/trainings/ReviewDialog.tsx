import { type FormEvent, useState } from 'react';
import type { TrainingSubmission } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RadioGroup } from '@/ui/RadioGroup';
import { RichText } from '@/ui/RichText';
import { toast } from '@/ui/Toast';
import { useReview } from './board';

interface ReviewDialogProps {
  trainingId: string;
  /** What is reviewed; nothing while closed. */
  work: TrainingSubmission | undefined;
  onClose: () => void;
}

/** One work read and judged, with words that help to go on. */
export default function ReviewDialog({ trainingId, work, onClose }: ReviewDialogProps) {
  return (
    <Dialog
      title={work ? `${m.works_review()} : ${work.activityTitle}` : ''}
      open={work !== undefined}
      onClose={onClose}
    >
      {work && <ReviewForm trainingId={trainingId} work={work} onClose={onClose} />}
    </Dialog>
  );
}

interface ReviewFormProps {
  trainingId: string;
  work: TrainingSubmission;
  onClose: () => void;
}

function ReviewForm({ trainingId, work, onClose }: ReviewFormProps) {
  const review = useReview(trainingId, work);
  const [verdict, setVerdict] = useState('ACCEPTED');
  const [comment, setComment] = useState('');
  const [attempt, setAttempt] = useState(0);
  const accepted = verdict === 'ACCEPTED';
  const lacking = !accepted && comment.trim() === '';
  const missing = attempt > 0 && lacking ? m.works_comment_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (review.isPending) return;
    setAttempt(attempt + 1);
    if (lacking) return;
    const onSuccess = () => {
      toast(m.works_reviewed());
      onClose();
    };
    review.mutate({ accepted, comment: comment.trim() }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'comment', message: missing }] : []}
    >
      {review.error && <ProblemNotice error={review.error} />}
      <RichText nodes={work.renderedText.nodes} under={2} />
      <RadioGroup
        legend={m.works_verdict()}
        name="verdict"
        options={[
          { value: 'ACCEPTED', label: m.works_accept() },
          { value: 'RETURNED', label: m.works_return() },
        ]}
        value={verdict}
        onChange={({ target }) => setVerdict(target.value)}
      />
      <TextArea
        name="comment"
        label={m.works_comment()}
        hint={m.works_comment_hint()}
        optional={accepted}
        error={missing}
        rows={5}
        maxLength={4000}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={review.isPending}>
          {m.works_send()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
