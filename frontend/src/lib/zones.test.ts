import { describe, expect, it } from 'vitest';
import { civilOf, clockChange, instantOf } from './zones';

describe('civil time in a zone', () => {
  it.each([
    ['2026-10-24', '12:00', 'Europe/Paris', '2026-10-24T10:00:00Z'],
    ['2026-10-26', '12:00', 'Europe/Paris', '2026-10-26T11:00:00Z'],
    ['2026-03-29', '03:00', 'Europe/Paris', '2026-03-29T01:00:00Z'],
    ['2026-06-01', '00:30', 'Indian/Reunion', '2026-05-31T20:30:00Z'],
    ['2026-06-01', '23:15', 'America/Guadeloupe', '2026-06-02T03:15:00Z'],
  ])('%s %s in %s is %s, there and back', (day, time, zone, instant) => {
    expect(instantOf(day, time, zone)).toBe(instant);
    expect(civilOf(instant, zone)).toEqual({ day, time });
  });

  it.each([
    ['2026-03-29', '02:30', 'skipped'],
    ['2026-03-29', '03:00', null],
    ['2026-10-25', '02:30', 'ambiguous'],
    ['2026-10-25', '03:00', null],
    ['2026-12-07', '12:00', null],
  ])('%s %s in Paris: %s', (day, time, expected) => {
    expect(clockChange(day, time, 'Europe/Paris')).toBe(expected);
  });
});
