import { Link } from '@tanstack/react-router';
import { byDay } from '@/lib/calendar';
import { eventFormats, eventModes } from '@/lib/labels/events';
import { formatDay } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Card } from '@/ui/Card';
import { Muted, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { CalendarViewProps } from './CalendarViews';
import { entryOf } from './calendarEntries';
import { placeOf } from './eventWords';

/** The days that have something, one under the other. */
export function AgendaView({ events, zone, days, today }: CalendarViewProps) {
  const grouped = byDay(events, zone);
  const busy = days.filter((day) => grouped.has(day));
  if (busy.length === 0) return <EmptyState title={m.calendar_none()} />;
  return (
    <Stack gap="large">
      {busy.map((day) => (
        <section key={day} className="stack" aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            <time dateTime={day}>{formatDay(day, { weekday: 'long', day: 'numeric', month: 'long' })}</time>{' '}
            {day === today && <Tag>{m.calendar_today()}</Tag>}
          </h3>
          {grouped.get(day)?.map((event) => {
            const { time, notes } = entryOf(event, day, zone);
            return (
              <Card
                key={event.id}
                link
                level={4}
                eyebrow={[time, eventFormats[event.format](), eventModes[event.mode]()].join(' · ')}
                title={
                  <Link to="/evenements/$eventId" params={{ eventId: event.id }}>
                    {event.title}
                  </Link>
                }
              >
                <p>{event.summary}</p>
                <Muted small>{[placeOf(event), ...notes].join(' · ')}</Muted>
              </Card>
            );
          })}
        </section>
      ))}
    </Stack>
  );
}
