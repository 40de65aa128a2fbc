import { type FormEvent, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { ProblemNotice } from './ProblemNotice';

interface ReasonDialogProps {
  title: string;
  open: boolean;
  /** Who will read the reason. */
  hint: string;
  confirm: string;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onConfirm: (reason: string) => void;
}

/** Asks why before doing something that others will have to understand. */
export function ReasonDialog({ title, open, onClose, ...form }: ReasonDialogProps) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <ReasonForm {...form} onClose={onClose} />
    </Dialog>
  );
}

type ReasonFormProps = Omit<ReasonDialogProps, 'title' | 'open'>;

function ReasonForm({ hint, confirm, busy, error, onClose, onConfirm }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && reason.trim() === '' ? m.reason_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (reason.trim() === '') setAttempt(attempt + 1);
    else onConfirm(reason.trim());
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'reason', message: missing }] : []}
    >
      {error && <ProblemNotice error={error} />}
      <TextArea
        name="reason"
        label={m.reason_label()}
        hint={hint}
        error={missing}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormActions>
        <Button type="submit" variant="danger" busy={busy}>
          {confirm}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
