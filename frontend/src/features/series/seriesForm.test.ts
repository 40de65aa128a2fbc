import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CAIT } from '@/testing/communityFixtures';
import { CITY } from '@/testing/fixtures';
import { series } from '@/testing/seriesFixtures';
import { newSeries, type SeriesValues, seriesDraft, seriesSchema, valuesOfSeries } from './seriesForm';

const filledIn = (change: Partial<SeriesValues> = {}): SeriesValues => ({
  ...newSeries(CAIT, 'Europe/Paris'),
  title: 'Lundis',
  summary: 'Chaque lundi.',
  organisation: { id: CITY.id, label: CITY.name },
  startsOn: '2030-10-21',
  endsOn: '2030-12-16',
  ...change,
});

/** The fields at fault. */
function faults(change: Partial<SeriesValues>): string[] {
  const { issues = [] } = v.safeParse(seriesSchema, filledIn(change));
  return issues.map((issue) => v.getDotPath(issue) ?? '');
}

describe('the form of a series', () => {
  it('stands ready for the Mondays of a learning community', () => {
    expect(faults({})).toEqual([]);
    expect(seriesDraft(filledIn())).toMatchObject({
      communityId: CAIT.id,
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      holidays: 'METROPOLE',
      shortTimes: { startsLocal: '12:00:00', endsLocal: '12:30:00' },
      longTimes: { startsLocal: '11:30:00', endsLocal: '12:30:00' },
    });
  });

  it('asks for the hours of one kind at least, each with both ends in order', () => {
    expect(faults({ shortFrom: '', shortTo: '' })).toEqual([]);
    expect(faults({ shortFrom: '', shortTo: '', longFrom: '', longTo: '' })).toEqual(['shortFrom']);
    expect(faults({ shortTo: '' })).toEqual(['shortTo']);
    expect(faults({ longFrom: '13:00' })).toEqual(['longTo']);
  });

  it('asks for an end that comes after the start, and for a rule of one’s own where that is chosen', () => {
    expect(faults({ endsOn: '2030-10-20' })).toEqual(['endsOn']);
    expect(faults({ endsOn: '' })).toEqual(['endsOn']);
    expect(faults({ rhythm: 'OTHER' })).toEqual(['rule']);
    expect(faults({ weekdays: [] })).toEqual(['weekdays']);
    expect(faults({ rhythm: 'OTHER', rule: 'FREQ=DAILY', weekdays: [] })).toEqual([]);
  });

  it('gives back unchanged what it was given', () => {
    const before = series({
      rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
      capacity: 40,
      link: 'https://visio.example.org',
    });
    const { rule, startsOn, endsOn, shortTimes, longTimes, capacity, link, description } = before;
    expect(seriesDraft(valuesOfSeries(before))).toMatchObject({
      ...{ rule, startsOn, endsOn, shortTimes, longTimes, capacity, link, description },
      communityId: CAIT.id,
    });
  });
});
