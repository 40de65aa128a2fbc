import type { AgendaItem, Event, EventSummary } from '@/api/types';
import { UPDATED } from './communityFixtures';
import { CITY } from './fixtures';
import { said } from './groupFixtures';

const NATIONAL = {
  id: '0190e4b6-0000-7000-8000-000000000060',
  title: 'Rencontre nationale',
  summary: 'Deux demi-journées pour quinze territoires.',
  format: 'SEMINAR',
  mode: 'ON_SITE',
  startsAt: '2026-12-07T13:00:00Z',
  endsAt: '2026-12-08T13:00:00Z',
  timeZone: 'Europe/Paris',
  visibility: 'PUBLIC',
  community: null,
  group: null,
  programme: null,
  territory: null,
  organisation: CITY,
  place: 'Maison des associations',
  commune: null,
  languages: ['fr'],
  wheelchair: 'YES',
  image: null,
  demo: false,
  updatedAt: UPDATED,
} as const;

export function eventSummary(change: Partial<EventSummary> = {}): EventSummary {
  return {
    ...NATIONAL,
    languages: ['fr'],
    provisions: [],
    state: 'PUBLISHED',
    capacity: 120,
    seatsLeft: 120,
    registrationMode: 'NONE',
    ...change,
  };
}

export function event(change: Partial<Event> = {}): Event {
  return {
    ...NATIONAL,
    languages: ['fr'],
    version: 4,
    state: 'PUBLISHED',
    reason: null,
    description: 'Pourquoi venir',
    renderedDescription: said('Pourquoi venir'),
    startsLocal: '2026-12-07T14:00:00',
    endsLocal: '2026-12-08T14:00:00',
    audience: null,
    cycleYear: null,
    tour: null,
    series: null,
    meetingId: null,
    organisers: [],
    address: '12 rue des Tilleuls, 80000 Amiens',
    joins: false,
    room: null,
    link: null,
    registration: {
      mode: 'NONE',
      capacity: null,
      opensAt: null,
      opensLocal: null,
      closesAt: null,
      closesLocal: null,
      open: false,
      taken: 0,
      left: null,
      waiting: 0,
      mine: null,
    },
    provisions: [],
    topics: [],
    agenda: [],
    sequence: 0,
    createdAt: UPDATED,
    notices: [],
    actions: [],
    ...change,
  };
}

export function agendaItem(id: string, title: string, change: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id,
    title,
    summary: null,
    startsLocal: null,
    endsLocal: null,
    startsAt: null,
    endsAt: null,
    room: null,
    parts: [],
    ...change,
  };
}
