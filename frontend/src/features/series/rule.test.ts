import { describe, expect, it } from 'vitest';
import { type Rhythm, readRule, ruleOf, ruleWords, WEEKDAYS } from './rule';

describe('the rule of a series', () => {
  it('is read as it was written, each rhythm on each day', () => {
    for (const weekday of WEEKDAYS)
      for (const rhythm of ['WEEKLY', 'FORTNIGHTLY', 'MONTHLY'] satisfies Rhythm[])
        expect(readRule(ruleOf(rhythm, [weekday], ''))).toEqual({ rhythm, weekdays: [weekday] });
  });

  it('may name several days, in any order', () => {
    expect(ruleOf('WEEKLY', ['TH', 'MO'], '')).toBe('FREQ=WEEKLY;BYDAY=MO,TH');
    expect(readRule('BYDAY=TH,MO;FREQ=WEEKLY')).toEqual({ rhythm: 'WEEKLY', weekdays: ['MO', 'TH'] });
    expect(readRule('FREQ=MONTHLY;BYDAY=1MO,1TH')).toEqual({ rhythm: 'MONTHLY', weekdays: ['MO', 'TH'] });
  });

  it('that the form has no words for is kept as it is', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO';
    const others = [
      rule,
      'FREQ=MONTHLY;BYDAY=1MO,TH',
      'FREQ=MONTHLY;BYDAY=2MO',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=5',
      'FREQ=DAILY',
    ];
    for (const other of others) expect(readRule(other).rhythm).toBe('OTHER');
    expect(ruleOf('OTHER', ['MO'], ` ${rule} `)).toBe(rule);
    expect(ruleWords(rule)).toBe(rule);
  });

  it('is said in words', () => {
    expect(ruleWords('FREQ=WEEKLY;BYDAY=MO')).toBe('Chaque lundi');
    expect(ruleWords('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU')).toBe('Une semaine sur deux, dimanche');
    expect(ruleWords('FREQ=WEEKLY;BYDAY=TH,MO')).toBe('Chaque lundi et jeudi');
    expect(ruleWords('FREQ=MONTHLY;BYDAY=1TH')).toBe('Le premier jeudi du mois');
  });
});
