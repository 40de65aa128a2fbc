import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Event } from '@/api/types';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Muted, Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { toast } from '@/ui/Toast';
import { AgendaItemFields } from './AgendaItemFields';
import {
  type AgendaValues,
  agendaDraft,
  agendaFaults,
  agendaSchema,
  agendaWords,
  blankItem,
  type ItemValues,
  valuesOfAgenda,
} from './agendaForm';
import { replaceAgenda, useEventSaved } from './saving';

interface AgendaFormProps {
  event: Event;
  reload: () => Promise<Event>;
}

const MOST_ITEMS = 100;

/** The whole programme of the day: written, ordered and saved at once. */
export default function AgendaForm({ event, reload }: AgendaFormProps) {
  const navigate = useNavigate();
  const remember = useEventSaved();
  const params = { eventId: event.id };
  const record = useRecordForm<AgendaValues, Event>({
    draftKey: `agenda:${event.id}`,
    schema: agendaSchema,
    stored: storedOf(event),
    words: agendaWords,
    save: (values, version) => replaceAgenda(event.id, version ?? event.version, agendaDraft(values)),
    onSaved: (saved) => {
      remember(saved);
      toast(m.agenda_saved({ title: saved.title }));
      void navigate({ to: '/evenements/$eventId', params });
    },
    reload: () => reload().then(storedOf),
  });
  const { field } = useController({ control: record.form.control, name: 'items' });
  const items = field.value;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const wrong = record.attempt > 0 ? agendaFaults(items) : [];
  const isOpen = ({ key }: ItemValues) => opened.includes(key) || wrong.some(({ item }) => item === key);
  const toggle = ({ key }: ItemValues) =>
    setOpened(opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key]);
  const change = (key: string, part: Partial<ItemValues>) =>
    field.onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const add = () => {
    const item = blankItem(event, items.at(-1));
    setOpened([...opened, item.key]);
    field.onChange([...items, item]);
  };

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'items'), ...wrong],
      }}
      words={agendaWords}
      show={(_, values) => <AgendaInShort items={values.items} />}
      cancel={
        <LinkButton to="/evenements/$eventId" params={params} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      {items.length === 0 && <Muted>{m.agenda_none()}</Muted>}
      {items.length > 1 && <Muted small>{m.agenda_order_hint()}</Muted>}
      <Sortable
        label={m.agenda_title()}
        items={items}
        nameOf={nameOf}
        onMove={(from, to) => field.onChange(moved(items, from, to))}
        head={(item, at) => (
          <strong>
            {at + 1}. {[item.from, nameOf(item, at)].filter(Boolean).join(' · ')}
          </strong>
        )}
        buttons={(item, at) => (
          <Button variant="secondary" size="small" aria-expanded={isOpen(item)} onClick={() => toggle(item)}>
            {isOpen(item) ? m.agenda_fold() : m.action_edit()}{' '}
            <span className="visually-hidden">{nameOf(item, at)}</span>
          </Button>
        )}
      >
        {(item, at) =>
          isOpen(item) && (
            <AgendaItemFields
              at={at}
              item={item}
              event={event}
              faults={wrong}
              onChange={(part) => change(item.key, part)}
              onRemove={() => field.onChange(items.filter(({ key }) => key !== item.key))}
            />
          )
        }
      </Sortable>
      {items.length < MOST_ITEMS && (
        <div>
          <Button variant="secondary" icon="plus" onClick={add}>
            {m.agenda_add()}
          </Button>
        </div>
      )}
    </RecordForm>
  );
}

function storedOf(event: Event): Stored<AgendaValues> {
  return { values: valuesOfAgenda(event), version: event.version };
}

function nameOf({ title }: ItemValues, at: number): string {
  return title.trim() || m.agenda_item_rank({ rank: at + 1 });
}

function moved(items: readonly ItemValues[], from: number, to: number): ItemValues[] {
  const item = items[from];
  return item ? items.toSpliced(from, 1).toSpliced(to, 0, item) : [...items];
}

function AgendaInShort({ items }: { items: readonly ItemValues[] }) {
  return (
    <Stack gap="small">
      {items.map(({ key, from, title, parts }) => (
        <p key={key}>{[from, title, ...parts.map(({ name }) => name)].filter(Boolean).join(' · ')}</p>
      ))}
    </Stack>
  );
}
