import type { EventSummary } from '@/api/types';
import { eventStates } from '@/lib/labels/events';
import { formatTime, thereOf } from '@/lib/when';
import { civilOf } from '@/lib/zones';
import { m } from '@/paraglide/messages';
import type { CalendarEntry } from '@/ui/Calendar';
import { unsocialFor } from './eventWords';

/** An event on one of its days, at the hour of the reader's clocks. */
export function entryOf(event: EventSummary, day: string, zone: string): CalendarEntry {
  const { id, title, startsAt, state } = event;
  const begins = civilOf(startsAt, zone).day === day;
  const there = begins ? thereOf(event, zone) : '';
  return {
    key: id,
    time: begins ? formatTime(startsAt, zone) : m.calendar_goes_on(),
    title,
    link: { to: '/evenements/$eventId', params: { eventId: id } },
    notes: [
      ...(state === 'PUBLISHED' ? [] : [eventStates[state].label()]),
      ...(there ? [there] : []),
      ...(begins && unsocialFor(event, zone) ? [m.event_unsocial_short()] : []),
    ],
    cancelled: state === 'CANCELLED',
  };
}
