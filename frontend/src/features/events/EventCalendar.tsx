import { useQuery } from '@tanstack/react-query';
import { addDays, addMonths, monthOf, weekOf, weeksOfMonth } from '@/lib/calendar';
import { resultsCount } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { formatDay, useZone } from '@/lib/when';
import { civilOf } from '@/lib/zones';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import type { Step } from '@/ui/Calendar';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Status } from '@/ui/Status';
import { AgendaView } from './AgendaView';
import { MonthView, WeekView } from './CalendarViews';
import { eventsBetween } from './queries';
import type { EventSearch } from './search';

interface EventCalendarProps {
  search: EventSearch;
  onChange: (part: Partial<EventSearch>) => void;
}

/** Events on their days, as the reader's own clocks count them. */
export function EventCalendar({ search, onChange }: EventCalendarProps) {
  const zone = useZone();
  const today = civilOf(new Date().toISOString(), zone).day;
  const day = search.day ?? today;
  const view = search.view ?? 'month';
  const days = shown(view, day);
  const query = useQuery(eventsBetween(search, days[0] ?? day, days.at(-1) ?? day, zone));
  const move = (from: string, { days: count = 0, months = 0 }: Step) =>
    onChange({ day: months ? addMonths(from, months) : addDays(from, count) });
  const page: Step = view === 'week' ? { days: 7 } : { months: 1 };
  const back: Step = view === 'week' ? { days: -7 } : { months: -1 };
  const title = titleOf(view, days);
  const View = { month: MonthView, week: WeekView, agenda: AgendaView }[view];

  return (
    <Stack>
      <Row justify="between">
        <h2>{title}</h2>
        <Row gap="small">
          <Button variant="secondary" size="small" onClick={() => move(day, back)}>
            {view === 'week' ? m.calendar_week_before() : m.calendar_month_before()}
          </Button>
          <Button variant="secondary" size="small" onClick={() => onChange({ day: undefined })}>
            {m.calendar_today()}
          </Button>
          <Button variant="secondary" size="small" onClick={() => move(day, page)}>
            {view === 'week' ? m.calendar_week_after() : m.calendar_month_after()}
          </Button>
        </Row>
      </Row>
      <Loaded query={query} lines={8}>
        {({ items, complete }) => (
          <Stack gap="small">
            <Status>
              {query.isPlaceholderData
                ? m.results_loading()
                : `${title}. ${resultsCount({ value: items.length, relation: complete ? 'EXACT' : 'AT_LEAST' })}`}
            </Status>
            {!complete && <Notice tone="attention">{m.calendar_incomplete()}</Notice>}
            <View
              events={items}
              zone={zone}
              days={days}
              day={day}
              today={today}
              title={title}
              onMove={move}
            />
            {view !== 'agenda' && <Muted small>{m.calendar_keys()}</Muted>}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}

function shown(view: 'month' | 'week' | 'agenda', day: string): string[] {
  if (view === 'week') return weekOf(day);
  const days = weeksOfMonth(day).flat();
  return view === 'month' ? days : days.filter((one) => monthOf(one) === monthOf(day));
}

function titleOf(view: 'month' | 'week' | 'agenda', days: readonly string[]): string {
  const [first = '', middle = first] = [days[0], days[Math.floor(days.length / 2)]];
  if (view !== 'week') return formatDay(middle, { month: 'long', year: 'numeric' });
  const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return m.calendar_week({ from: formatDay(first, whole), to: formatDay(days.at(-1) ?? first, whole) });
}
