import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Tour, TourStop } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { zoneName } from '@/lib/timeZones';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DateField, TextField } from '@/ui/Field';
import { FieldPair, Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useCreateStopEvent } from './saving';

interface StopEventDialogProps {
  tour: Tour;
  /** The one whose event is created; none while closed. */
  stop: TourStop | undefined;
  onClose: () => void;
}

/** The event of a stop, as a draft: only when it begins and ends is asked. */
export default function StopEventDialog({ tour, stop, onClose }: StopEventDialogProps) {
  return (
    <Dialog title={m.tour_event_create()} open={stop !== undefined} onClose={onClose}>
      {stop && <StopEventForm tour={tour} stop={stop} onClose={onClose} />}
    </Dialog>
  );
}

function StopEventForm({ tour, stop, onClose }: StopEventDialogProps & { stop: TourStop }) {
  const navigate = useNavigate();
  const create = useCreateStopEvent(tour);
  const [day, setDay] = useState(stop.dated ? stop.startsOn : '');
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('17:00');
  const [attempt, setAttempt] = useState(0);
  const last = stop.dated && day === stop.startsOn ? stop.endsOn : day;
  const missing =
    attempt > 0 && (day === '' || from === '' || to === '') ? m.event_start_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (create.isPending) return;
    if (day === '' || from === '' || to === '') {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = (saved: Tour) => {
      const made = saved.stops.find(({ id }) => id === stop.id)?.event;
      onClose();
      toast(m.tour_event_created());
      if (made) void navigate({ to: '/evenements/$eventId', params: { eventId: made.id } });
    };
    create.mutate(
      { stopId: stop.id, startsLocal: `${day}T${from}:00`, endsLocal: `${last}T${to}:00` },
      { onSuccess },
    );
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'stopDay', message: missing }] : []}
    >
      {create.error && <ProblemNotice error={create.error} />}
      <p>{m.tour_event_detail({ theme: stop.theme })}</p>
      <DateField
        name="stopDay"
        label={m.event_start_day()}
        hint={m.date_hint()}
        error={missing}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <FieldPair>
        <TextField
          name="stopFrom"
          type="time"
          width="short"
          label={m.event_start_time()}
          hint={zoneName(tour.timeZone)}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
        <TextField
          name="stopTo"
          type="time"
          width="short"
          label={m.tour_event_end()}
          hint={zoneName(tour.timeZone)}
          value={to}
          onChange={({ target }) => setTo(target.value)}
        />
      </FieldPair>
      <FormActions>
        <Button type="submit" busy={create.isPending}>
          {m.tour_event_create()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
