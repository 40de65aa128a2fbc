import { type FormEvent, useState } from 'react';
import type { Event } from '@/api/types';
import { usePeople } from '@/lib/forms/usePeople';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { useRegister } from './mutations';
import { NeedChoice } from './NeedFields';
import { NO_NEED, needDraft, needFaults } from './needForm';

interface RegisterOtherDialogProps {
  event: Event;
  open: boolean;
  onClose: () => void;
}

/** Whom organisers register needs no decision. */
export default function RegisterOtherDialog({ event, open, onClose }: RegisterOtherDialogProps) {
  return (
    <Dialog title={m.register_other_title({ title: event.title })} open={open} onClose={onClose}>
      <RegisterOtherForm event={event} onClose={onClose} />
    </Dialog>
  );
}

function RegisterOtherForm({ event, onClose }: Omit<RegisterOtherDialogProps, 'open'>) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [note, setNote] = useState('');
  const [need, setNeed] = useState(NO_NEED);
  const [attempt, setAttempt] = useState(0);
  // One press is one registration, however often it is sent.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const load = usePeople(event.community?.id);
  const register = useRegister(event.id);
  const missing = attempt > 0 && !person ? m.role_person_missing() : undefined;
  const unsaid = attempt > 0 ? needFaults(need) : [];

  /** Another person is another registration. */
  function choose(chosen: Choice | null) {
    setPerson(chosen);
    setKey(crypto.randomUUID());
    register.reset();
  }

  function submit(submitted: FormEvent) {
    submitted.preventDefault();
    if (register.isPending) return;
    if (!person || needFaults(need).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.register_other_done({ name: person.label }));
      onClose();
    };
    register.mutate({ personId: person.id, note: note.trim(), key, need: needDraft(need) }, { onSuccess });
  }

  if (!load) return <p>{m.register_other_nobody()}</p>;
  return (
    <Form
      onSubmit={submit}
      attempt={attempt}
      faults={[...(missing ? [{ name: 'person', message: missing }] : []), ...unsaid]}
      note={false}
    >
      {register.error && <ProblemNotice error={register.error} />}
      <Combobox
        name="person"
        label={m.field_person()}
        error={missing}
        load={load}
        value={person}
        onChange={choose}
      />
      <TextArea
        name="note"
        label={m.register_other_note()}
        hint={m.registration_note_hint()}
        optional
        rows={3}
        maxLength={1000}
        value={note}
        onChange={({ target: { value } }) => setNote(value)}
      />
      <NeedChoice label={m.need_theirs()} values={need} error={unsaid[0]?.message} onChange={setNeed} />
      <FormActions>
        <Button type="submit" busy={register.isPending}>
          {m.register_other_confirm()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
