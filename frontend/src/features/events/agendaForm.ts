import * as v from 'valibot';
import type { AgendaDraft, AgendaItem, AgendaPart, AgendaRole, Event } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

const partSchema = v.object({
  key: v.string(),
  role: v.string(),
  person: choice(),
  name: v.string(),
  organisation: v.string(),
});

const itemSchema = v.object({
  /** Of the form; the item's own where it has one. */
  key: v.string(),
  title: v.string(),
  summary: v.string(),
  day: v.string(),
  from: v.string(),
  to: v.string(),
  room: v.string(),
  parts: v.array(partSchema),
});

export const agendaSchema = v.object({
  items: v.pipe(
    v.array(itemSchema),
    v.check((items) => agendaFaults(items).length === 0, m.agenda_wrong),
  ),
});

export type AgendaValues = v.InferOutput<typeof agendaSchema>;
export type ItemValues = v.InferOutput<typeof itemSchema>;
export type PartValues = v.InferOutput<typeof partSchema>;

export const agendaWords: FieldWords<keyof AgendaValues> = { items: m.agenda_title };

/** @param before the one it follows, on whose day it is most likely, from where that one ends */
export function blankItem(event: Event, before: ItemValues | undefined): ItemValues {
  return {
    key: crypto.randomUUID(),
    title: '',
    summary: '',
    day: before?.day ?? event.startsLocal.slice(0, 10),
    from: before ? before.to : event.startsLocal.slice(11, 16),
    to: '',
    room: before?.room ?? '',
    parts: [],
  };
}

export function blankPart(): PartValues {
  return { key: crypto.randomUUID(), role: 'FACILITATOR', person: null, name: '', organisation: '' };
}

export function valuesOfAgenda({ agenda, startsLocal }: Event): AgendaValues {
  return { items: agenda.map((item) => valuesOfItem(item, startsLocal.slice(0, 10))) };
}

function valuesOfItem({ id, title, summary, startsLocal, endsLocal, room, parts }: AgendaItem, day: string) {
  return {
    key: id,
    title,
    summary: summary ?? '',
    day: startsLocal?.slice(0, 10) ?? day,
    from: startsLocal?.slice(11, 16) ?? '',
    to: endsLocal?.slice(11, 16) ?? '',
    room: room ?? '',
    parts: parts.map((part, at) => valuesOfPart(part, `${id}-${at}`)),
  };
}

function valuesOfPart({ role, personId, name, organisation }: AgendaPart, key: string): PartValues {
  return {
    key,
    role,
    person: personId ? { id: personId, label: name } : null,
    name,
    organisation: organisation ?? '',
  };
}

export function agendaDraft({ items }: AgendaValues): AgendaDraft {
  const written = (value: string) => value.trim() || null;
  return {
    items: items.map(({ title, summary, day, from, to, room, parts }) =>
      filled({
        title: title.trim(),
        summary: written(summary),
        startsLocal: from ? `${day}T${from}:00` : null,
        endsLocal: to ? `${day}T${to}:00` : null,
        room: written(room),
        parts: parts.map(({ role, person, name, organisation }) =>
          filled({
            role: role as AgendaRole,
            personId: person?.id ?? null,
            name: written(name),
            organisation: written(organisation),
          }),
        ),
      }),
    ),
  };
}

type Fault = FormFault & { name: string; item: string };

/** What is wrong with the items, each fault at its field. */
export function agendaFaults(items: readonly ItemValues[]): Fault[] {
  return items.flatMap((item, at) => {
    const rank = at + 1;
    const faults: Fault[] = [];
    const blame = (field: string, message: string) =>
      faults.push({ name: itemField(at, field), message, item: item.key });
    if (item.title.trim() === '') blame('title', m.agenda_title_missing({ rank }));
    if (item.to && (!item.from || item.to <= item.from)) blame('to', m.agenda_to_wrong({ rank }));
    for (const [place, { person, name }] of item.parts.entries())
      if (!person && name.trim() === '') blame(`parts.${place}.name`, m.agenda_name_missing({ rank }));
    return faults;
  });
}

export function itemField(at: number, field: string): string {
  return `items.${at}.${field}`;
}
