import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Event } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { zoneName } from '@/lib/timeZones';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DateField, TextField } from '@/ui/Field';
import { FieldPair, Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useDuplicateEvent } from './mutations';

interface DuplicateDialogProps {
  event: Event;
  open: boolean;
  onClose: () => void;
}

/** A draft like this one, on another day. */
export function DuplicateDialog({ event, open, onClose }: DuplicateDialogProps) {
  return (
    <Dialog
      title={m.enrolment_move_title({ action: m.event_duplicate(), name: event.title })}
      open={open}
      onClose={onClose}
    >
      <DuplicateForm event={event} onClose={onClose} />
    </Dialog>
  );
}

function DuplicateForm({ event, onClose }: { event: Event; onClose: () => void }) {
  const navigate = useNavigate();
  const duplicate = useDuplicateEvent(event.id);
  const [title, setTitle] = useState(event.title);
  const [day, setDay] = useState('');
  const [time, setTime] = useState(event.startsLocal.slice(11, 16));
  const [attempt, setAttempt] = useState(0);
  // One key per dialog: repeated after a lost answer it makes no second copy.
  const [key] = useState(() => crypto.randomUUID());
  const missing = attempt > 0 && (day === '' || time === '') ? m.event_start_missing() : undefined;

  function submit(submitted: FormEvent) {
    submitted.preventDefault();
    if (duplicate.isPending) return;
    if (day === '' || time === '') {
      setAttempt(attempt + 1);
      return;
    }
    const name = title.trim();
    const body = { startsLocal: `${day}T${time}:00`, ...(name ? { title: name } : {}) };
    const onSuccess = (copy: Event) => {
      onClose();
      toast(m.event_duplicated({ title: copy.title }));
      void navigate({ to: '/evenements/$eventId', params: { eventId: copy.id } });
    };
    duplicate.mutate({ body, key }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'copyDay', message: missing }] : []}
    >
      {duplicate.error && <ProblemNotice error={duplicate.error} />}
      <p>{m.event_duplicate_detail()}</p>
      <TextField
        name="copyTitle"
        label={m.field_title()}
        autoComplete="off"
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <FieldPair>
        <DateField
          name="copyDay"
          label={m.event_start_day()}
          hint={m.date_hint()}
          error={missing}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <TextField
          name="copyTime"
          type="time"
          width="short"
          label={m.event_start_time()}
          hint={zoneName(event.timeZone)}
          value={time}
          onChange={({ target }) => setTime(target.value)}
        />
      </FieldPair>
      <FormActions>
        <Button type="submit" busy={duplicate.isPending}>
          {m.event_duplicate()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
