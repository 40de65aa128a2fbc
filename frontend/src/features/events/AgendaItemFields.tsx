import type { Event } from '@/api/types';
import { daysBetween } from '@/lib/calendar';
import { formatDay } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair, type FormFault } from '@/ui/Form';
import { Row, Stack } from '@/ui/Layout';
import { AgendaPartFields } from './AgendaPartFields';
import { blankPart, type ItemValues, itemField, type PartValues } from './agendaForm';

interface AgendaItemFieldsProps {
  at: number;
  item: ItemValues;
  event: Event;
  faults: readonly FormFault[];
  onChange: (part: Partial<ItemValues>) => void;
  onRemove: () => void;
}

const MOST_PARTS = 30;

/** One part of the day, within the form of the whole. */
export function AgendaItemFields({ at, item, event, faults, onChange, onRemove }: AgendaItemFieldsProps) {
  const field = (name: 'title' | 'summary' | 'day' | 'from' | 'to' | 'room') => ({
    name: itemField(at, name),
    error: faults.find((fault) => fault.name === itemField(at, name))?.message,
    value: item[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  const days = daysBetween(event.startsLocal.slice(0, 10), event.endsLocal.slice(0, 10));
  const change = (key: string, part: Partial<PartValues>) =>
    onChange({ parts: item.parts.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <Stack>
      <TextField label={m.field_title()} autoComplete="off" maxLength={200} {...field('title')} />
      {days.length > 1 && (
        <Select
          label={m.agenda_day()}
          options={days.map((value) => ({
            value,
            label: formatDay(value, { weekday: 'long', day: 'numeric', month: 'long' }),
          }))}
          {...field('day')}
        />
      )}
      <FieldPair>
        <TextField label={m.agenda_from()} type="time" width="short" optional {...field('from')} />
        <TextField label={m.agenda_to()} type="time" width="short" optional {...field('to')} />
      </FieldPair>
      <TextField
        label={m.event_room()}
        hint={m.event_joins_hint()}
        optional
        autoComplete="off"
        maxLength={200}
        {...field('room')}
      />
      <TextArea label={m.field_summary()} optional rows={2} maxLength={2000} {...field('summary')} />
      {item.parts.map((part, place) => (
        <AgendaPartFields
          key={part.key}
          name={itemField(at, `parts.${place}`)}
          part={part}
          rank={place + 1}
          communityId={event.community?.id}
          faults={faults}
          onChange={(written) => change(part.key, written)}
          onRemove={() => onChange({ parts: item.parts.filter(({ key }) => key !== part.key) })}
        />
      ))}
      <Row gap="small">
        {item.parts.length < MOST_PARTS && (
          <Button
            variant="secondary"
            size="small"
            icon="plus"
            onClick={() => onChange({ parts: [...item.parts, blankPart()] })}
          >
            {m.agenda_add_part()}
          </Button>
        )}
        <Button variant="quiet" size="small" onClick={onRemove}>
          {m.agenda_remove()}
        </Button>
      </Row>
    </Stack>
  );
}
