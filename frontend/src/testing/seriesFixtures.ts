import type { EventSeries, EventSeriesSummary, SeriesSlot } from '@/api/types';
import { CAIT, UPDATED } from './communityFixtures';
import { CITY } from './fixtures';
import { said } from './groupFixtures';

const MONDAYS = {
  id: '0190e4b6-0000-7000-8000-000000000080',
  state: 'PUBLISHED',
  title: 'Lundis de la CAIT',
  summary: 'Chaque lundi, une demi-heure ensemble.',
  community: CAIT,
  organisation: CITY,
  timeZone: 'Europe/Paris',
  startsOn: '2030-10-21',
  endsOn: '2030-12-16',
  subscribed: false,
  demo: false,
  updatedAt: UPDATED,
} as const;

export function seriesSummary(change: Partial<EventSeriesSummary> = {}): EventSeriesSummary {
  return { ...MONDAYS, freeSlots: 7, takenSlots: 1, nextDay: '2030-10-21', ...change };
}

export function series(change: Partial<EventSeries> = {}): EventSeries {
  return {
    ...MONDAYS,
    version: 3,
    description: 'Venir comme on est.',
    renderedDescription: said('Venir comme on est.'),
    audience: null,
    cycleYear: null,
    visibility: 'PUBLIC',
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    endWritten: true,
    holidays: 'METROPOLE',
    shortTimes: { startsLocal: '12:00:00', endsLocal: '12:30:00' },
    longTimes: { startsLocal: '11:30:00', endsLocal: '12:30:00' },
    mode: 'ONLINE',
    place: null,
    link: null,
    wheelchair: 'UNKNOWN',
    capacity: null,
    subscribers: null,
    createdAt: UPDATED,
    actions: [],
    ...change,
  };
}

/** A free Monday; `utc` is what 12:00 in Paris is then. */
export function slot(day: string, utc: 10 | 11, change: Partial<SeriesSlot> = {}): SeriesSlot {
  const at = (hour: number, minute: string) => `${day}T${String(hour).padStart(2, '0')}:${minute}:00Z`;
  const local = { startsLocal: `${day}T12:00:00`, endsLocal: `${day}T12:30:00` };
  return {
    id: `0190e4b6-0000-7000-8000-${day.replaceAll('-', '').padStart(12, '0')}`,
    version: 2,
    seriesId: MONDAYS.id,
    day,
    movedFrom: null,
    state: 'FREE',
    holiday: false,
    reason: null,
    kind: 'SHORT',
    times: [{ kind: 'SHORT', startsAt: at(utc, '00'), endsAt: at(utc, '30'), ...local }],
    event: null,
    proposal: null,
    declined: false,
    registration: null,
    actions: [],
    ...change,
  };
}
