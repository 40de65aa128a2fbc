import { Link, type LinkProps } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import './styles/calendar.css';

export interface CalendarEntry {
  key: string;
  /** Before the title: its hour, as the reader's clocks show it. */
  time: string;
  title: string;
  link: LinkProps;
  /** What else must be known at a glance, in words. */
  notes: readonly string[];
  /** Struck through: it does not take place. */
  cancelled: boolean;
}

export interface CalendarDay {
  day: string;
  /** "lundi 7 décembre" */
  name: string;
  /** The same with what is on that day, for those who do not see the table. */
  spoken: string;
  entries: readonly CalendarEntry[];
}

interface CalendarProps {
  caption: string;
  today: string;
  /** The one day that Tab leads to; arrows lead from it to the others. */
  current: string;
  dayLink: (day: string) => LinkProps;
  onMove: (day: string, step: Step) => void;
}

export interface Step {
  days?: number;
  months?: number;
}

interface MonthTableProps extends CalendarProps {
  weeks: readonly (readonly CalendarDay[])[];
  /** Columns, from Monday on. */
  weekdays: readonly { short: string; long: string }[];
  /** "2026-12": other days of its weeks are dimmed. */
  month: string;
}

const MONTH_STEPS: Record<string, Step> = {
  ArrowLeft: { days: -1 },
  ArrowRight: { days: 1 },
  ArrowUp: { days: -7 },
  ArrowDown: { days: 7 },
  PageUp: { months: -1 },
  PageDown: { months: 1 },
};

const WEEK_STEPS: Record<string, Step> = {
  ArrowLeft: { days: -1 },
  ArrowRight: { days: 1 },
  ArrowUp: { days: -1 },
  ArrowDown: { days: 1 },
  PageUp: { days: -7 },
  PageDown: { days: 7 },
};

/** A month: a row per week, a column per weekday; a list of the days that have something on a phone. */
export function MonthTable({ weeks, weekdays, month, ...calendar }: MonthTableProps) {
  const { caption, today, current, dayLink } = calendar;
  const [table, onKeyDown] = useDayKeys(calendar, MONTH_STEPS);
  return (
    <div className="table-frame">
      <table className="calendar" data-kind="month" ref={table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                <span aria-hidden="true">{short}</span>
                <span className="visually-hidden">{long}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((one) => (
                <td
                  key={one.day}
                  data-outside={one.day.slice(0, 7) !== month || undefined}
                  data-today={one.day === today || undefined}
                  data-blank={one.entries.length === 0 || undefined}
                >
                  <DayLink
                    {...one}
                    isToday={one.day === today}
                    isCurrent={one.day === current}
                    link={dayLink(one.day)}
                    onKeyDown={onKeyDown}
                  />
                  <Entries of={one.entries} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WeekTableProps extends CalendarProps {
  days: readonly (CalendarDay & { parts: readonly (readonly CalendarEntry[])[] })[];
  /** Columns: the day and its parts. */
  headers: readonly string[];
}

/** A week: a row per day, a column per part of the day. */
export function WeekTable({ days, headers, ...calendar }: WeekTableProps) {
  const { caption, today, current, dayLink } = calendar;
  const [table, onKeyDown] = useDayKeys(calendar, WEEK_STEPS);
  return (
    <div className="table-frame">
      <table className="calendar" data-kind="week" ref={table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ parts, ...one }) => (
            <tr
              key={one.day}
              data-today={one.day === today || undefined}
              data-blank={one.entries.length === 0 || undefined}
            >
              <th scope="row">
                <DayLink
                  {...one}
                  isToday={one.day === today}
                  isCurrent={one.day === current}
                  link={dayLink(one.day)}
                  onKeyDown={onKeyDown}
                />
              </th>
              {parts.map((entries, part) => (
                <td key={headers[part + 1]} data-blank={entries.length === 0 || undefined}>
                  <Entries of={entries} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayLinkProps extends CalendarDay {
  link: LinkProps;
  isToday: boolean;
  isCurrent: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

function DayLink({ day, name, spoken, link, isToday, isCurrent, onKeyDown }: DayLinkProps) {
  return (
    <Link
      {...link}
      className="calendar-day"
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={spoken}
      aria-current={isToday ? 'date' : undefined}
      onKeyDown={onKeyDown}
    >
      <span className="calendar-number">{Number(day.slice(8))}</span>
      <span className="calendar-name">{name}</span>
    </Link>
  );
}

function Entries({ of }: { of: readonly CalendarEntry[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="plain-list calendar-entries">
      {of.map(({ key, time, title, link, notes, cancelled }) => (
        <li key={key} data-cancelled={cancelled || undefined}>
          <span className="calendar-time">{time}</span> <Link {...link}>{title}</Link>
          {notes.map((note) => (
            <span className="calendar-note" key={note}>
              {note}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Arrows move between days; whoever moved by keyboard goes on from the day they came to, in another month too. */
function useDayKeys(
  { current, onMove }: Pick<CalendarProps, 'current' | 'onMove'>,
  steps: Record<string, Step>,
): [RefObject<HTMLTableElement | null>, (event: KeyboardEvent<HTMLAnchorElement>) => void] {
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus();
  }, [current]);
  const onKeyDown = (event: KeyboardEvent<HTMLAnchorElement>) => {
    const step = steps[event.key];
    const { day } = event.currentTarget.dataset;
    if (!step || !day || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moved.current = true;
    onMove(day, step);
  };
  return [table, onKeyDown];
}
