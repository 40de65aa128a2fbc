import { type FormEvent, useState } from 'react';
import type { EventSeries } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DateField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { type SeriesMove, useAddSlot, useMoveSeries } from './saving';

const MOVES: Record<SeriesMove, { label: () => string; detail: () => string; done: () => string }> = {
  publish: { label: m.series_publish, detail: m.series_publish_detail, done: m.series_published },
  close: { label: m.series_close, detail: m.series_close_detail, done: m.series_closed },
};

/** What the server says this reader may do with the series, the likeliest first. */
export default function SeriesActions({ series }: { series: EventSeries }) {
  const { id, actions } = series;
  const [asking, setAsking] = useState<SeriesMove | 'add'>();
  const mayPublish = actions.includes('PUBLISH');
  return (
    <>
      {mayPublish && <Button onClick={() => setAsking('publish')}>{m.series_publish()}</Button>}
      <LinkButton
        to="/series/$seriesId/modifier"
        params={{ seriesId: id }}
        icon="edit"
        variant={mayPublish ? 'secondary' : 'primary'}
      >
        {m.action_edit()}
      </LinkButton>
      <Button variant="secondary" onClick={() => setAsking('add')}>
        {m.slot_add()}
      </Button>
      {actions.includes('CLOSE') && (
        <Button variant="secondary" onClick={() => setAsking('close')}>
          {m.series_close()}
        </Button>
      )}
      <MoveDialog
        series={series}
        move={asking === 'add' ? undefined : asking}
        onClose={() => setAsking(undefined)}
      />
      <Dialog title={m.slot_add()} open={asking === 'add'} onClose={() => setAsking(undefined)}>
        <AddSlot series={series} onClose={() => setAsking(undefined)} />
      </Dialog>
    </>
  );
}

interface MoveDialogProps {
  series: EventSeries;
  move: SeriesMove | undefined;
  onClose: () => void;
}

function MoveDialog({ series, move, onClose }: MoveDialogProps) {
  const change = useMoveSeries(series);
  const close = () => {
    change.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      title={move ? `${MOVES[move].label()} : ${series.title}` : ''}
      open={move !== undefined}
      confirm={move ? MOVES[move].label() : ''}
      busy={change.isPending}
      error={change.error}
      onClose={close}
      onConfirm={() => {
        if (!move) return;
        const onSuccess = () => {
          toast(MOVES[move].done());
          close();
        };
        change.mutate(move, { onSuccess });
      }}
    >
      <p>{move && MOVES[move].detail()}</p>
    </ConfirmDialog>
  );
}

function AddSlot({ series, onClose }: { series: EventSeries; onClose: () => void }) {
  const add = useAddSlot(series.id);
  const [key] = useState(() => crypto.randomUUID());
  const [day, setDay] = useState('');
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && day === '' ? m.slot_day_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (add.isPending) return;
    if (day === '') setAttempt(attempt + 1);
    else
      add.mutate(
        { day, key: `${key}:${day}` },
        {
          onSuccess: () => {
            toast(m.slot_added());
            onClose();
          },
        },
      );
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'slotDay', message: missing }] : []}
    >
      {add.error && <ProblemNotice error={add.error} />}
      <p>{m.slot_add_detail()}</p>
      <DateField
        name="slotDay"
        label={m.series_day()}
        hint={m.date_hint()}
        error={missing}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={add.isPending}>
          {m.slot_add()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
