import { type FormEvent, type ReactNode, useState } from 'react';
import type { SlotKind } from '@/api/types';
import { eventFormats } from '@/lib/labels/events';
import { slotKinds } from '@/lib/labels/series';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { DateField, Select, TextArea, TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import type { SlotFormProps } from './SlotSheet';
import type { PlannedFormat } from './saving';

/** The kinds that the series has times for, or those this date is limited to. */
function kindsOf({ series }: SlotFormProps) {
  return optionsOf(slotKinds).filter(({ value }) =>
    value === 'SHORT' ? series.shortTimes : series.longTimes,
  );
}

interface AskProps {
  confirm: string;
  busy: boolean;
  /** What is missing, by field; the form is not sent while something is. */
  missing: { name: string; message: string } | undefined;
  onCancel: () => void;
  onSend: () => void;
  children: (error: string | undefined) => ReactNode;
}

function Ask({ confirm, busy, missing, onCancel, onSend, children }: AskProps) {
  const [attempt, setAttempt] = useState(0);
  const said = attempt > 0 ? missing : undefined;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (missing) setAttempt(attempt + 1);
    else onSend();
  }
  return (
    <Form onSubmit={submit} note={false} attempt={attempt} faults={said ? [said] : []}>
      {children(said?.message)}
      <FormActions>
        <Button type="submit" busy={busy}>
          {confirm}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

export function PlanForm(props: SlotFormProps) {
  const { slot, busy, onCancel, onChange } = props;
  const kinds = kindsOf(props);
  const [title, setTitle] = useState('');
  const [format, setFormat] = useState<PlannedFormat>('WEBINAR');
  const [kind, setKind] = useState<SlotKind>(
    (slot.kind as SlotKind | null) ?? kinds.at(-1)?.value ?? 'SHORT',
  );
  return (
    <Ask
      confirm={m.slot_plan()}
      busy={busy}
      missing={title.trim() ? undefined : { name: 'slotTitle', message: m.tour_title_missing() }}
      onCancel={onCancel}
      onSend={() => onChange({ act: 'plan', title: title.trim(), format, kind })}
    >
      {(error) => (
        <>
          <p>{m.slot_plan_detail()}</p>
          <TextField
            name="slotTitle"
            label={m.field_title()}
            error={error}
            maxLength={200}
            autoComplete="off"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <Select
            name="slotFormat"
            label={m.event_format()}
            options={optionsOf(eventFormats)}
            value={format}
            onChange={({ target }) => setFormat(target.value as PlannedFormat)}
          />
          <Select
            name="slotKind"
            label={m.slot_kind()}
            options={kinds}
            value={kind}
            onChange={({ target }) => setKind(target.value as SlotKind)}
          />
        </>
      )}
    </Ask>
  );
}

export function KindForm(props: SlotFormProps) {
  const { slot, busy, onCancel, onChange } = props;
  const [kind, setKind] = useState<string>(slot.kind ?? '');
  return (
    <Ask
      confirm={m.action_save()}
      busy={busy}
      missing={undefined}
      onCancel={onCancel}
      onSend={() => onChange({ act: 'kind', kind: kind === '' ? null : (kind as SlotKind) })}
    >
      {() => (
        <Select
          name="slotKind"
          label={m.slot_kind()}
          optional="silent"
          options={kindsOf(props)}
          empty={m.slot_either()}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
        />
      )}
    </Ask>
  );
}

export function MoveForm({ slot, busy, onCancel, onChange }: SlotFormProps) {
  const [day, setDay] = useState(slot.day);
  return (
    <Ask
      confirm={m.slot_move()}
      busy={busy}
      missing={day ? undefined : { name: 'slotDay', message: m.slot_day_missing() }}
      onCancel={onCancel}
      onSend={() => onChange({ act: 'move', day })}
    >
      {(error) => (
        <>
          {slot.event && <p>{m.slot_move_detail()}</p>}
          <DateField
            name="slotDay"
            label={m.slot_new_day()}
            hint={m.date_hint()}
            error={error}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        </>
      )}
    </Ask>
  );
}

interface WhyFormProps extends SlotFormProps {
  act: 'skip' | 'release';
  label: string;
  hint: string;
}

export function WhyForm({ act, label, hint, busy, onCancel, onChange }: WhyFormProps) {
  const [reason, setReason] = useState('');
  return (
    <Ask
      confirm={label}
      busy={busy}
      missing={reason.trim() ? undefined : { name: 'reason', message: m.reason_missing() }}
      onCancel={onCancel}
      onSend={() => onChange({ act, reason: reason.trim() })}
    >
      {(error) => (
        <TextArea
          name="reason"
          label={m.reason_label()}
          hint={hint}
          error={error}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </Ask>
  );
}
