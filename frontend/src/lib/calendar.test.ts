import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  byDay,
  daysOf,
  isUnsocial,
  sameClocks,
  spanOf,
  weekOf,
  weeksOfMonth,
} from './calendar';

const PARIS = 'Europe/Paris';
const TAHITI = 'Pacific/Tahiti';

/** Monday noon in Paris, before and after its clocks change on 25 October 2026. */
const BEFORE = { startsAt: '2026-10-19T10:00:00Z', endsAt: '2026-10-19T10:30:00Z' };
const AFTER = { startsAt: '2026-10-26T11:00:00Z', endsAt: '2026-10-26T11:30:00Z' };

describe('calendar days', () => {
  it('go on over the ends of months, of years and over a change of clocks', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('stay within a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  });

  it('make weeks from Monday to Sunday', () => {
    expect(weekOf('2026-11-22')).toEqual(weekOf('2026-11-16'));
    expect(weekOf('2026-11-22')[0]).toBe('2026-11-16');
  });

  it('make whole weeks of a month', () => {
    const weeks = weeksOfMonth('2026-11-22');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(weeksOfMonth('2027-02-10')).toHaveLength(4);
  });
});

describe('an event in a zone', () => {
  it('keeps its noon in Paris over the change of clocks in October', () => {
    expect(byDay([AFTER, BEFORE], PARIS)).toEqual(
      new Map([
        ['2026-10-19', [BEFORE]],
        ['2026-10-26', [AFTER]],
      ]),
    );
    expect(sameClocks(BEFORE.startsAt, PARIS, 'Europe/Brussels')).toBe(true);
  });

  it('is on another date in Tahiti', () => {
    const evening = { startsAt: '2026-12-07T09:00:00Z', endsAt: '2026-12-07T10:00:00Z' };
    expect(daysOf(evening, PARIS)).toEqual(['2026-12-07']);
    expect(daysOf(evening, TAHITI)).toEqual(['2026-12-06']);
    expect(sameClocks(evening.startsAt, PARIS, TAHITI)).toBe(false);
  });

  it('touches each of its days, not the one it ends at the midnight of', () => {
    expect(daysOf({ startsAt: '2026-12-06T13:00:00Z', endsAt: '2026-12-07T13:00:00Z' }, PARIS)).toEqual([
      '2026-12-06',
      '2026-12-07',
    ]);
    expect(daysOf({ startsAt: '2026-12-06T19:00:00Z', endsAt: '2026-12-06T23:00:00Z' }, PARIS)).toEqual([
      '2026-12-06',
    ]);
  });

  it('is asked for from midnight to midnight of the zone, a day of 25 hours too', () => {
    expect(spanOf('2026-10-25', '2026-10-25', PARIS)).toEqual({
      from: '2026-10-24T22:00:00Z',
      to: '2026-10-25T23:00:00Z',
    });
  });

  it.each([
    [PARIS, false],
    ['America/Guadeloupe', false],
    ['Pacific/Noumea', true],
    ['Indian/Reunion', false],
    [TAHITI, true],
  ])('says to whom its hours are unsocial: %s', (zone, expected) => {
    expect(isUnsocial(AFTER, zone)).toBe(expected);
  });

  it('is unsocial when it ends late', () => {
    expect(isUnsocial({ startsAt: '2026-12-07T19:00:00Z', endsAt: '2026-12-07T21:00:00Z' }, PARIS)).toBe(
      false,
    );
    expect(isUnsocial({ startsAt: '2026-12-07T19:00:00Z', endsAt: '2026-12-07T21:30:00Z' }, PARIS)).toBe(
      true,
    );
  });
});
