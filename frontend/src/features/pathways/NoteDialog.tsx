import { type FormEvent, useState } from 'react';
import type { Pioneer, SupportNote } from '@/api/types';
import { today } from '@/lib/format';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DateField, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useWriteNote } from './saving';

interface NoteDialogProps {
  pioneer: Pioneer;
  /** The one to be revised; a new one without. */
  note: SupportNote | undefined;
  open: boolean;
  onClose: () => void;
}

export function NoteDialog({ open, ...props }: NoteDialogProps) {
  return (
    <Dialog title={`${m.note()} : ${props.pioneer.name}`} open={open} onClose={props.onClose}>
      <NoteForm key={props.note?.id ?? 'new'} {...props} />
    </Dialog>
  );
}

function NoteForm({ pioneer, note, onClose }: Omit<NoteDialogProps, 'open'>) {
  const [heldOn, setHeldOn] = useState(note?.heldOn ?? today());
  const [text, setText] = useState(note?.text ?? '');
  const [attempt, setAttempt] = useState(0);
  // One key per form: a save repeated after a lost answer writes nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const write = useWriteNote(pioneer.id, note, key);
  const missing = attempt > 0 && text.trim() === '' ? m.note_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (write.isPending) return;
    if (text.trim() === '' || heldOn === '') {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.note_saved());
      onClose();
    };
    write.mutate({ heldOn, text: text.trim() }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      attempt={attempt}
      faults={missing ? [{ name: 'note', message: missing }] : []}
      note={false}
    >
      {write.error && <ProblemNotice error={write.error} />}
      <DateField
        name="heldOn"
        label={m.note_held_on()}
        hint={m.date_hint()}
        value={heldOn}
        onChange={({ target }) => setHeldOn(target.value)}
      />
      <TextArea
        name="note"
        label={m.note()}
        hint={m.notes_private()}
        error={missing}
        rows={8}
        maxLength={20_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={write.isPending}>
          {m.action_save()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
