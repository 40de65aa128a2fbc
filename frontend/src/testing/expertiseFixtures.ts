import type { Expert, ExpertiseClaim, ExpertiseEvidence, MyExpertise } from '@/api/types';
import { AMIENS, CITY } from './fixtures';

export const DIAGNOSIS = {
  id: '0190e4b6-0000-7000-8000-000000000031',
  scheme: 'competences',
  prefLabel: { fr: 'Conduire un diagnostic', en: 'Conduct a diagnosis' },
};

const NONE: ExpertiseEvidence = {
  resources: 0,
  reports: 0,
  contributions: 0,
  meetings: 0,
  groups: 0,
  groupsLed: 0,
};

export function claim(change: Partial<ExpertiseClaim> = {}): ExpertiseClaim {
  return { topic: DIAGNOSIS, level: 'EXPERIENCED', sentence: 'Douze diagnostics.', ...change };
}

export function expert(change: Partial<Expert> = {}): Expert {
  return {
    person: { id: '0190e4b6-0000-7000-8000-000000000021', displayName: 'Malo Garnier' },
    occupation: 'CEPJ',
    organisation: CITY,
    territory: AMIENS,
    claims: [claim()],
    evidence: { ...NONE, meetings: 3, groupsLed: 1, groups: 1 },
    distanceKm: null,
    ...change,
  };
}

export function myExpertise(change: Partial<MyExpertise> = {}): MyExpertise {
  return {
    version: 4,
    consent: { given: false, givenAt: null, withdrawnAt: null },
    directoryVisibility: 'SIGNED_IN',
    listed: false,
    claims: [claim()],
    evidence: NONE,
    updatedAt: '2026-11-20T09:30:00Z',
    actions: ['CLAIM', 'CONSENT'],
    ...change,
  };
}
