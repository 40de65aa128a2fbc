import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventSeries, RegistrationState, SeriesSlot, SlotKind } from '@/api/types';
import { sameClocks } from '@/lib/calendar';
import { eventFormats } from '@/lib/labels/events';
import { registrationStates } from '@/lib/labels/registrations';
import { slotKinds } from '@/lib/labels/series';
import { formatDay, formatStart, formatTime, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { StateBadge, Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Muted, Stack } from '@/ui/Layout';
import { type Column, Table } from '@/ui/Table';
import { SlotBadge } from './badges';

interface SlotTableProps {
  series: EventSeries;
  slots: readonly SeriesSlot[];
  onChoose: (id: string) => void;
}

/** Each date: when, what takes place, and what one may do there. */
export function SlotTable({ series, slots, onChoose }: SlotTableProps) {
  const zone = useZone();
  const mine = slots.some(({ registration, declined }) => registration !== null || declined);
  const columns: Column<SeriesSlot>[] = [
    { key: 'day', header: m.series_day(), cell: (slot) => <Day slot={slot} /> },
    { key: 'state', header: m.field_state(), cell: (slot) => <SlotBadge slot={slot} /> },
    {
      key: 'when',
      header: m.series_hours(),
      cell: (slot) => hoursOf(slot, series, zone),
    },
    { key: 'what', header: m.series_what(), cell: whatOf },
    ...(mine ? [{ key: 'mine', header: m.registration_yours(), cell: mineOf }] : []),
    ...(slots.some(({ actions }) => actions.length > 0) ? [actColumn(onChoose)] : []),
  ];
  return <Table caption={m.series_dates()} columns={columns} rows={slots} rowKey={({ id }) => id} />;
}

function actColumn(onChoose: (id: string) => void): Column<SeriesSlot> {
  return {
    key: 'act',
    header: m.series_act(),
    wide: true,
    cell: (slot) =>
      slot.actions.length === 0 ? null : (
        <Button variant="secondary" size="small" onClick={() => onChoose(slot.id)}>
          {slot.actions.includes('CLAIM') ? m.slot_choose() : m.slot_open()}
          <span className="visually-hidden"> : {dayName(slot)}</span>
        </Button>
      ),
  };
}

export function dayName({ day }: SeriesSlot): string {
  return formatDay(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function Day({ slot }: { slot: SeriesSlot }) {
  return (
    <>
      {dayName(slot)}
      {slot.movedFrom && (
        <span className="muted small">
          {' '}
          {m.slot_moved({ day: formatDay(slot.movedFrom, { day: 'numeric', month: 'long' }) })}
        </span>
      )}
    </>
  );
}

/** In the zone of the series; the reader's own clocks beside where they differ. */
function hoursOf(slot: SeriesSlot, series: EventSeries, zone: string): ReactNode {
  if (slot.state === 'SKIPPED') return null;
  const its = slot.event
    ? [{ kind: slot.kind, startsAt: slot.event.startsAt, endsAt: slot.event.endsAt }]
    : slot.times;
  return (
    <Stack gap="small">
      {its.map(({ kind, startsAt, endsAt }) => (
        <span key={startsAt}>
          {formatTime(startsAt, series.timeZone)}–{formatTime(endsAt, series.timeZone)}
          {kind && !slot.event && ` (${slotKinds[kind as SlotKind]()})`}
          {!sameClocks(startsAt, zone, series.timeZone) && (
            <span className="muted small"> {m.slot_here({ when: formatStart(startsAt, zone) })}</span>
          )}
        </span>
      ))}
    </Stack>
  );
}

function whatOf({ event, proposal, reason, state }: SeriesSlot): ReactNode {
  if (event)
    return (
      <>
        <Link to="/evenements/$eventId" params={{ eventId: event.id }}>
          {event.title}
        </Link>{' '}
        <Tag discreet>{eventFormats[event.format]()}</Tag>
        {event.state === 'DRAFT' && <span className="muted small"> {m.event_state_draft()}</span>}
        {proposal?.person && (
          <span className="muted small"> {m.slot_proposed({ name: proposal.person.displayName })}</span>
        )}
      </>
    );
  if (state === 'TAKEN') return <Muted>{m.slot_soon()}</Muted>;
  return reason ? <Muted>{reason}</Muted> : null;
}

function mineOf({ declined, registration }: SeriesSlot): ReactNode {
  if (declined) return <Muted>{m.slot_declined()}</Muted>;
  if (!registration) return null;
  const { label, ...look } = registrationStates[registration as RegistrationState];
  return <StateBadge {...look}>{label()}</StateBadge>;
}
