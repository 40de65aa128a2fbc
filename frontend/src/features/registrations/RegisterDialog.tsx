import { type FormEvent, useState } from 'react';
import type { Event } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useRegister } from './mutations';
import { NeedChoice } from './NeedFields';
import { NO_NEED, needDraft, needFaults } from './needForm';

interface RegisterDialogProps {
  event: Event;
  open: boolean;
  onClose: () => void;
}

/** Says what follows before one registers: a seat, a place in the list, or a decision. */
export function RegisterDialog({ event, open, onClose }: RegisterDialogProps) {
  return (
    <Dialog title={m.registration_register_title({ title: event.title })} open={open} onClose={onClose}>
      <RegisterForm event={event} onClose={onClose} />
    </Dialog>
  );
}

function RegisterForm({ event, onClose }: Omit<RegisterDialogProps, 'open'>) {
  const [note, setNote] = useState('');
  const [need, setNeed] = useState(NO_NEED);
  const [attempt, setAttempt] = useState(0);
  // One press is one registration, however often it is sent.
  const [key] = useState(() => crypto.randomUUID());
  const register = useRegister(event.id);
  const faults = attempt > 0 ? needFaults(need) : [];

  function submit(submitted: FormEvent) {
    submitted.preventDefault();
    if (register.isPending) return;
    if (needFaults(need).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.registration_registered());
      onClose();
    };
    register.mutate({ note: note.trim(), key, need: needDraft(need) }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} note={false} attempt={attempt} faults={faults}>
      {register.error && <ProblemNotice error={register.error} />}
      <p>{whatFollows(event.registration)}</p>
      <TextArea
        name="note"
        label={m.registration_note()}
        hint={m.registration_note_hint()}
        optional
        rows={3}
        maxLength={1000}
        value={note}
        onChange={({ target: { value } }) => setNote(value)}
      />
      <NeedChoice label={m.need_mine()} values={need} error={faults[0]?.message} onChange={setNeed} />
      <FormActions>
        <Button type="submit" busy={register.isPending}>
          {m.registration_register()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

function whatFollows({ mode, left }: Event['registration']): string {
  if (mode === 'MODERATED') return m.registration_follows_decision();
  return left === 0 ? m.registration_follows_waiting() : m.registration_follows_seat();
}
