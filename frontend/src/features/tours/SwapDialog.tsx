import { type FormEvent, useState } from 'react';
import type { Tour, TourStop } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/Toast';
import { useSwapHosts } from './saving';

interface SwapDialogProps {
  tour: Tour;
  open: boolean;
  onClose: () => void;
}

/** Two hosts change places: chosen, seen, then saved in one step. */
export function SwapDialog({ tour, open, onClose }: SwapDialogProps) {
  return (
    <Dialog title={m.tour_swap()} open={open} onClose={onClose}>
      <SwapForm tour={tour} onClose={onClose} />
    </Dialog>
  );
}

function SwapForm({ tour, onClose }: Omit<SwapDialogProps, 'open'>) {
  const swap = useSwapHosts(tour);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [attempt, setAttempt] = useState(0);
  const one = tour.stops.find(({ id }) => id === first);
  const other = tour.stops.find(({ id }) => id === second);
  const ready = one && other && one !== other;
  const wrong = attempt > 0 && !ready ? m.tour_swap_missing() : undefined;
  const options = tour.stops
    .filter(({ regional }) => !regional)
    .map((stop) => ({ value: stop.id, label: `${stop.number}. ${stop.theme} (${hostOf(stop)})` }));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (swap.isPending) return;
    if (!ready) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.tour_swapped());
      onClose();
    };
    swap.mutate([first, second], { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={wrong ? [{ name: 'secondStop', message: wrong }] : []}
    >
      {swap.error && <ProblemNotice error={swap.error} />}
      <Select
        name="firstStop"
        label={m.tour_swap_first()}
        empty={m.form_choose()}
        options={options}
        value={first}
        onChange={({ target }) => setFirst(target.value)}
      />
      <Select
        name="secondStop"
        label={m.tour_swap_second()}
        empty={m.form_choose()}
        options={options.filter(({ value }) => value !== first)}
        error={wrong}
        value={second}
        onChange={({ target }) => setSecond(target.value)}
      />
      {ready && (
        <Notice title={m.tour_swap_result()}>
          <ul>
            <li>{m.tour_swap_line({ number: one.number, theme: one.theme, host: hostOf(other) })}</li>
            <li>{m.tour_swap_line({ number: other.number, theme: other.theme, host: hostOf(one) })}</li>
          </ul>
        </Notice>
      )}
      <FormActions>
        <Button type="submit" busy={swap.isPending}>
          {m.tour_swap()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

function hostOf({ host }: TourStop): string {
  return host?.name ?? m.tour_host_unknown();
}
