import type { EventSummary } from '@/api/types';
import { byDay, monthOf } from '@/lib/calendar';
import { formatDay } from '@/lib/when';
import { civilOf } from '@/lib/zones';
import { m } from '@/paraglide/messages';
import { type CalendarDay, type CalendarEntry, MonthTable, type Step, WeekTable } from '@/ui/Calendar';
import { EmptyState } from '@/ui/States';
import { entryOf } from './calendarEntries';

export interface CalendarViewProps {
  events: readonly EventSummary[];
  zone: string;
  /** Those shown, in their order. */
  days: readonly string[];
  /** The one that the address names. */
  day: string;
  today: string;
  title: string;
  onMove: (day: string, step: Step) => void;
}

const WHOLE = { weekday: 'long', day: 'numeric', month: 'long' } as const;

export function MonthView({ events, zone, days, day, today, title, onMove }: CalendarViewProps) {
  const all = daysOfView(events, zone, days);
  const weeks = Array.from({ length: days.length / 7 }, (_, rank) => all.slice(rank * 7, rank * 7 + 7));
  return (
    <>
      {events.length === 0 && <EmptyState title={m.calendar_none()} />}
      <MonthTable
        caption={m.calendar_caption({ title })}
        weeks={weeks}
        weekdays={days.slice(0, 7).map((one) => ({
          short: formatDay(one, { weekday: 'short' }),
          long: formatDay(one, { weekday: 'long' }),
        }))}
        month={monthOf(day)}
        today={today}
        current={day}
        dayLink={(one) => linkTo('week', one)}
        onMove={onMove}
      />
    </>
  );
}

/** The hours at which a part of the day begins. */
const PARTS = [
  { from: '00:00', label: m.calendar_night },
  { from: '07:00', label: m.calendar_morning },
  { from: '12:00', label: m.calendar_afternoon },
  { from: '18:00', label: m.calendar_evening },
] as const;

export function WeekView({ events, zone, days, day, today, title, onMove }: CalendarViewProps) {
  const grouped = byDay(events, zone);
  const partsOf = (one: string) => {
    const parts: CalendarEntry[][] = PARTS.map(() => []);
    for (const event of grouped.get(one) ?? [])
      parts[partOf(event, one, zone)]?.push(entryOf(event, one, zone));
    return parts;
  };
  const all = daysOfView(events, zone, days).map((one) => ({ ...one, parts: partsOf(one.day) }));
  // Nights are for those far away: without any, a column less.
  const nights = all.some(({ parts }) => parts[0]?.length);
  const from = nights ? 0 : 1;
  return (
    <>
      {events.length === 0 && <EmptyState title={m.calendar_none()} />}
      <WeekTable
        caption={m.calendar_caption({ title })}
        headers={[m.calendar_day_header(), ...PARTS.slice(from).map(({ label }) => label())]}
        days={all.map((one) => ({ ...one, parts: one.parts.slice(from) }))}
        today={today}
        current={day}
        dayLink={(one) => linkTo('agenda', one)}
        onMove={onMove}
      />
    </>
  );
}

/** One that goes on from the day before stands where its first full day begins. */
function partOf({ startsAt }: EventSummary, day: string, zone: string): number {
  const begins = civilOf(startsAt, zone);
  if (begins.day !== day) return 1;
  return PARTS.findLastIndex(({ from }) => begins.time >= from);
}

function daysOfView(events: readonly EventSummary[], zone: string, days: readonly string[]): CalendarDay[] {
  const grouped = byDay(events, zone);
  return days.map((day) => {
    const entries = (grouped.get(day) ?? []).map((event) => entryOf(event, day, zone));
    const name = formatDay(day, WHOLE);
    return { day, name, spoken: m.calendar_day({ day: name, count: entries.length }), entries };
  });
}

function linkTo(view: 'week' | 'agenda', day: string) {
  return { to: '.', search: (before: object) => ({ ...before, view, day }), resetScroll: false } as const;
}
