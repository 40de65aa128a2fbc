/** Civil time in a named zone, for fields that hold a day and an hour of a place rather than an instant. */

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function ahead(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const clocks = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return clocks - instant;
}

/** The instant at which clocks of the zone show this day and hour; `2026-12-07` and `12:00`. */
export function instantOf(day: string, time: string, zone: string): string {
  const clocks = Date.parse(`${day}T${time}:00Z`);
  // Twice: near a change of clocks the first guess may be on its other side.
  const guess = clocks - ahead(clocks, zone);
  return new Date(clocks - ahead(guess, zone)).toISOString().replace('.000Z', 'Z');
}

/** What clocks of the zone show at an instant. */
export function civilOf(instant: string, zone: string): { day: string; time: string } {
  const at = Date.parse(instant);
  const [day = '', time = ''] = new Date(at + ahead(at, zone)).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}

/** What a change of clocks makes of a local time: it does not exist, or it exists twice. */
export function clockChange(day: string, time: string, zone: string): 'skipped' | 'ambiguous' | null {
  const instant = Date.parse(instantOf(day, time, zone));
  const shown = (at: number) => civilOf(new Date(at).toISOString(), zone);
  const same = (at: number) => shown(at).day === day && shown(at).time === time;
  if (!same(instant)) return 'skipped';
  // Clocks go back by an hour, on Lord Howe Island by half of one.
  return [-60, -30, 30, 60].some((minutes) => same(instant + minutes * 60_000)) ? 'ambiguous' : null;
}
