import { civilOf, instantOf } from './zones';

/** Arithmetic of calendar days, written `2026-12-07`: no clock nor zone touches it. */

const DAY = 86_400_000;

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** The same day of another month; its last one where that month is shorter. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** From Monday to Sunday. */
export function weekOf(day: string): string[] {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, rank) => addDays(day, rank - weekday));
}

/** The whole weeks that a month touches. */
export function weeksOfMonth(day: string): string[][] {
  const month = monthOf(day);
  const weeks: string[][] = [];
  for (
    let first = weekOf(`${month}-01`)[0] ?? day;
    weeks.length === 0 || monthOf(first) === month;
    first = addDays(first, 7)
  )
    weeks.push(weekOf(first));
  return weeks;
}

export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

interface Period {
  startsAt: string;
  endsAt: string;
}

/** The days that a period touches where the clocks of a zone count; one that ends at midnight does not touch the next. */
export function daysOf({ startsAt, endsAt }: Period, zone: string): string[] {
  const first = civilOf(startsAt, zone).day;
  const { day, time } = civilOf(endsAt, zone);
  const last = time === '00:00' ? addDays(day, -1) : day;
  return daysBetween(first, last < first ? first : last);
}

/** What happens on each day of a zone, in its order. */
export function byDay<Event extends Period>(events: readonly Event[], zone: string): Map<string, Event[]> {
  const days = new Map<string, Event[]>();
  for (const event of events.toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)))
    for (const day of daysOf(event, zone)) days.set(day, [...(days.get(day) ?? []), event]);
  return days;
}

/** From the beginning of the first day to the end of the last one, as instants of a zone. */
export function spanOf(first: string, last: string, zone: string): { from: string; to: string } {
  return { from: instantOf(first, '00:00', zone), to: instantOf(addDays(last, 1), '00:00', zone) };
}

/** Whether it begins or ends outside 7:00 to 22:00 for whoever lives in the zone. */
export function isUnsocial({ startsAt, endsAt }: Period, zone: string): boolean {
  const { time: from } = civilOf(startsAt, zone);
  const { time: to } = civilOf(endsAt, zone);
  return from < '07:00' || from >= '22:00' || to <= '07:00' || to > '22:00';
}

/** Whether clocks of two zones show the same at an instant. */
export function sameClocks(instant: string, one: string, other: string): boolean {
  const [here, there] = [civilOf(instant, one), civilOf(instant, other)];
  return here.day === there.day && here.time === there.time;
}
