import type { Person, PersonSummary } from '@/api/types';
import { AMIENS, CITY } from './fixtures';

const MALO = { id: '0190e4b6-0000-7000-8000-000000000021', givenName: 'Malo', familyName: 'Garnier' };

export function person(change: Partial<Person> = {}): Person {
  return {
    ...MALO,
    version: 2,
    email: 'malo@example.org',
    occupation: 'PROJECT_LEAD',
    employmentStatus: 'PERMANENT',
    organisation: CITY,
    territory: AMIENS,
    timeZone: 'Europe/Paris',
    language: 'fr',
    bio: null,
    directoryVisibility: 'NOBODY',
    state: 'ACTIVE',
    roles: ['member'],
    createdAt: '2026-01-05T08:00:00Z',
    updatedAt: '2026-11-20T09:30:00Z',
    actions: ['UPDATE'],
    ...change,
  };
}

export function personSummary(change: Partial<PersonSummary> = {}): PersonSummary {
  return {
    ...MALO,
    displayName: 'Malo Garnier',
    email: null,
    occupation: 'PROJECT_LEAD',
    organisation: CITY,
    state: 'ACTIVE',
    updatedAt: '2026-11-20T09:30:00Z',
    ...change,
  };
}
