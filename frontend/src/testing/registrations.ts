import type { Registration } from '@/api/types';
import { answer } from './api';
import { event } from './eventFixtures';

const EVENT = event();

export function registration(change: Partial<Registration> = {}): Registration {
  const { id, title, format, mode, state, startsAt, endsAt, timeZone, place } = EVENT;
  return {
    id: '0190e4b6-0000-7000-8000-0000000000b1',
    version: 0,
    event: { id, title, format, mode, state, startsAt, endsAt, timeZone, place },
    person: { id: '0190e4b6-0000-7000-8000-000000000021', displayName: 'Malo Garnier' },
    organisation: null,
    state: 'WAITLISTED',
    priority: 'MEMBER',
    rank: 3,
    registeredAt: '2026-11-20T09:30:00Z',
    registrar: null,
    offeredUntil: null,
    reason: null,
    note: null,
    fee: null,
    demo: false,
    updatedAt: '2026-11-20T09:30:00Z',
    actions: ['CANCEL'],
    ...change,
  };
}

export function noPrices() {
  answer('get', '/api/v1/events/{id}/price-rules', () => ({
    eventId: EVENT.id,
    version: 0,
    complete: true,
    programmes: [],
    actions: [],
    rules: [],
  }));
}

/** Somebody who registered and said nothing of what they need. */
export function noNeed() {
  answer('get', '/api/v1/registrations/{id}/need', () => ({
    registrationId: registration().id,
    version: 0,
    need: null,
    erasedFrom: '2026-12-08T13:00:00Z',
    actions: [],
  }));
}
