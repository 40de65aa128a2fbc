import { type FormEvent, useState } from 'react';
import type { CompetenceFramework } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useMoveFramework } from './queries';

interface PublishDialogProps {
  framework: CompetenceFramework;
  open: boolean;
  onClose: () => void;
}

/** From the second version on readers are told what changed. */
export function PublishDialog({ framework, open, onClose }: PublishDialogProps) {
  return (
    <Dialog title={m.competence_publish()} open={open} onClose={onClose}>
      <PublishForm framework={framework} onClose={onClose} />
    </Dialog>
  );
}

function PublishForm({ framework, onClose }: Omit<PublishDialogProps, 'open'>) {
  const { id, version, number, actions } = framework;
  const move = useMoveFramework(id, version);
  const [note, setNote] = useState('');
  const [attempt, setAttempt] = useState(0);
  const lacking = number > 0 && note.trim() === '';
  const missing = attempt > 0 && lacking ? m.competence_note_missing() : undefined;
  const done = (message: string) => ({
    onSuccess: () => {
      toast(message);
      onClose();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (move.isPending) return;
    setAttempt(attempt + 1);
    if (!lacking)
      move.mutate({ move: 'publish', changeNote: note.trim() || null }, done(m.competence_published_done()));
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'changeNote', message: missing }] : []}
    >
      {move.error && <ProblemNotice error={move.error} />}
      <p>{m.competence_publish_detail()}</p>
      {number > 0 && (
        <TextArea
          name="changeNote"
          label={m.competence_note()}
          error={missing}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      )}
      <FormActions>
        <Button type="submit" busy={move.isPending}>
          {m.competence_publish()}
        </Button>
        {actions.includes('DISCARD') && (
          <Button
            variant="danger"
            busy={move.isPending}
            onClick={() => move.mutate({ move: 'discard' }, done(m.competence_discarded()))}
          >
            {m.competence_discard()}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
