import { describe, expect, it } from 'vitest';
import { type Rhythm, readRule, ruleOf, ruleWords, WEEKDAYS } from './rule';

describe('the rule of a series', () => {
  it('is read as it was written, each rhythm on each day', () => {
    for (const weekday of WEEKDAYS)
      for (const rhythm of ['WEEKLY', 'FORTNIGHTLY', 'MONTHLY'] satisfies Rhythm[])
        expect(readRule(ruleOf(rhythm, weekday, ''))).toEqual({ rhythm, weekday });
  });

  it('that the form has no words for is kept as it is', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=MO,TH';
    expect(readRule(rule).rhythm).toBe('OTHER');
    expect(ruleOf('OTHER', 'MO', ` ${rule} `)).toBe(rule);
    expect(ruleWords(rule)).toBe(rule);
  });

  it('is said in words', () => {
    expect(ruleWords('FREQ=WEEKLY;BYDAY=MO')).toBe('Chaque lundi');
    expect(ruleWords('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU')).toBe('Un dimanche sur deux');
    expect(ruleWords('FREQ=MONTHLY;BYDAY=1TH')).toBe('Le premier jeudi du mois');
  });
});
