import { type FormEvent, useState } from 'react';
import type { TourDue } from '@/api/types';
import { loadResources } from '@/lib/forms/resources';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { TextArea, TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useSettleDue } from './saving';

interface DueDialogProps {
  /** What was given; nothing while closed. */
  due: TourDue | undefined;
  onClose: () => void;
}

/** What was given: a resource, a link or a sentence. */
export default function DueDialog({ due, onClose }: DueDialogProps) {
  return (
    <Dialog title={m.tour_due_settle()} open={due !== undefined} onClose={onClose}>
      {due && <DueForm due={due} onClose={onClose} />}
    </Dialog>
  );
}

function DueForm({ due, onClose }: { due: TourDue; onClose: () => void }) {
  const settle = useSettleDue(due);
  const [resource, setResource] = useState(due.resource && { id: due.resource.id, label: due.resource.name });
  const [link, setLink] = useState(due.link ?? '');
  const [note, setNote] = useState(due.note ?? '');
  const [attempt, setAttempt] = useState(0);
  const empty = !resource && link.trim() === '' && note.trim() === '';
  const wrong = empty ? m.tour_due_missing() : undefined;
  const wrongLink =
    link.trim() !== '' && !/^https:\/\/\S+$/.test(link.trim()) ? m.tour_due_link_wrong() : undefined;
  const faults = [
    wrong && { name: 'dueNote', message: wrong },
    wrongLink && { name: 'dueLink', message: wrongLink },
  ].filter((one) => typeof one === 'object');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (settle.isPending) return;
    if (faults.length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.tour_due_settled());
      onClose();
    };
    settle.mutate(
      {
        ...(resource ? { resourceId: resource.id } : {}),
        ...(link.trim() ? { link: link.trim() } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
      { onSuccess },
    );
  }

  return (
    <Form onSubmit={submit} note={false} attempt={attempt} faults={attempt > 0 ? faults : []}>
      {settle.error && <ProblemNotice error={settle.error} />}
      <p>{m.tour_due_detail()}</p>
      <Combobox
        name="dueResource"
        label={m.tour_due_resource()}
        hint={m.combobox_hint()}
        optional
        load={loadResources}
        value={resource}
        onChange={setResource}
      />
      <TextField
        name="dueLink"
        label={m.tour_due_link()}
        optional
        autoComplete="off"
        error={attempt > 0 ? wrongLink : undefined}
        value={link}
        onChange={({ target }) => setLink(target.value)}
      />
      <TextArea
        name="dueNote"
        label={m.tour_due_note()}
        optional
        rows={2}
        maxLength={2000}
        error={attempt > 0 ? wrong : undefined}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={settle.isPending}>
          {m.tour_due_settle()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
