import { describe, expect, it } from 'vitest';
import { planDraft, planFaults, type StopValues } from './planForm';
import { periodName } from './when';

const STOP: StopValues = {
  key: 'a',
  id: null,
  theme: 'Évaluer',
  date: 'DAY',
  startsOn: '2020-06-02',
  endsOn: '2020-06-02',
  regional: false,
  host: null,
  event: null,
};
const AMIENS = { id: 'amiens', label: 'Amiens' };

describe('the plan of a tour', () => {
  it('takes a stop with a date, a theme and no host', () => {
    expect(planFaults([STOP])).toEqual([]);
    expect(planDraft({ stops: [STOP] }).stops[0]).toEqual({
      theme: 'Évaluer',
      startsOn: '2020-06-02',
      endsOn: '2020-06-02',
      dated: true,
      regional: false,
    });
  });

  it('blames the second stop of a territory, not regional days', () => {
    const hosted = { ...STOP, host: AMIENS };
    expect(planFaults([hosted, { ...hosted, key: 'b' }]).map(({ name }) => name)).toEqual(['stops.1.host']);
    expect(planFaults([hosted, { ...hosted, key: 'b', regional: true }])).toEqual([]);
  });

  it('blames missing themes and days, and ends before beginnings', () => {
    const wrong = { ...STOP, theme: ' ', startsOn: '', endsOn: '' };
    expect(planFaults([wrong]).map(({ name }) => name)).toEqual(['stops.0.theme', 'stops.0.startsOn']);
    expect(planFaults([{ ...STOP, endsOn: '2020-06-01' }]).map(({ name }) => name)).toEqual([
      'stops.0.endsOn',
    ]);
  });

  it('names quarters by their number', () => {
    expect(periodName({ startsOn: '2020-10-01', endsOn: '2020-12-31' }, 'QUARTER')).toContain('4');
  });
});
