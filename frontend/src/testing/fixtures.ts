import type {
  Adhesion,
  AuditEntry,
  Enrolment,
  GeoUnit,
  Organisation,
  Page,
  Programme,
  SessionDetails,
  Territory,
  TerritorySummary,
} from '@/api/types';

/** Objects as the API answers them, whole and believable; a test changes only what it is about. */
const ORDINARY = { demo: false, createdAt: '2026-01-05T08:00:00Z', updatedAt: '2026-11-20T09:30:00Z' };

export const AMIENS = { id: '0190e4b6-0000-7000-8000-000000000001', name: 'Amiens' };
export const CITY = { id: '0190e4b6-0000-7000-8000-000000000002', name: 'Ville d’Amiens' };
export const CENTRE = { id: '0190e4b6-0000-7000-8000-000000000007', name: 'Centre de ressources' };
export const TOUR = { id: '0190e4b6-0000-7000-8000-000000000003', name: 'Tour des Cités éducatives' };

export function pageOf<T>(items: T[], next: string | null = null, total = items.length): Page<T> {
  return { items, total: { value: total, relation: 'EXACT' }, next };
}

export function session(actions: string[] = []): SessionDetails {
  const person = {
    id: '0190e4b6-0000-7000-8000-000000000009',
    givenName: 'Sacha',
    familyName: 'Leroy',
    displayName: 'Sacha Leroy',
    language: 'fr' as const,
    timeZone: 'Europe/Paris',
  };
  return { signedIn: true, person, roles: ['member'], actions: actions as SessionDetails['actions'] };
}

export const nobody: SessionDetails = { signedIn: false, person: null, roles: [], actions: [] };

export function organisation(change: Partial<Organisation> = {}): Organisation {
  return {
    ...CITY,
    ...ORDINARY,
    version: 1,
    kind: 'MUNICIPALITY',
    siren: null,
    website: null,
    territory: AMIENS,
    actions: [],
    ...change,
  };
}

export function territorySummary(change: Partial<TerritorySummary> = {}): TerritorySummary {
  return {
    ...AMIENS,
    kind: 'COMMUNE',
    leadOrganisation: CITY,
    population: 135_449,
    departements: [{ code: '80', name: 'Somme' }],
    latitude: 49.894,
    longitude: 2.3,
    state: 'ACTIVE',
    demo: false,
    updatedAt: ORDINARY.updatedAt,
    ...change,
  };
}

export function territory(change: Partial<Territory> = {}): Territory {
  return {
    ...ORDINARY,
    ...AMIENS,
    version: 3,
    kind: 'COMMUNE',
    description: 'Quartiers nord et est.',
    renderedDescription: {
      nodes: [{ type: 'PARAGRAPH', children: [{ type: 'TEXT', text: 'Quartiers nord et est.' }] }],
    },
    leadOrganisation: CITY,
    website: 'https://amiens.example.org',
    contactEmail: 'cite@example.org',
    state: 'ACTIVE',
    population: 135_449,
    latitude: 49.894,
    longitude: 2.3,
    departements: [{ code: '80', name: 'Somme' }],
    regions: [{ code: '32', name: 'Hauts-de-France' }],
    geoUnits: [{ vintage: 2026, kind: 'COMMUNE', code: '80021', name: 'Amiens', population: 135_449 }],
    parts: [],
    actions: [],
    ...change,
  };
}

export function programme(change: Partial<Programme> = {}): Programme {
  return {
    ...ORDINARY,
    ...TOUR,
    version: 1,
    kind: 'CITES_EDUCATIVES',
    description: null,
    renderedDescription: null,
    ownerOrganisation: CITY,
    startsOn: '2020-02-11',
    endsOn: '2022-12-31',
    state: 'PUBLISHED',
    territoryCount: 13,
    topics: [],
    actions: [],
    ...change,
  };
}

export function adhesion(change: Partial<Adhesion> = {}): Adhesion {
  return {
    ...ORDINARY,
    id: '0190e4b6-0000-7000-8000-000000000008',
    version: 1,
    centre: CENTRE,
    territory: AMIENS,
    organisation: null,
    startsOn: '2020-01-01',
    endsOn: null,
    current: true,
    actions: [],
    ...change,
  };
}

export function enrolment(change: Partial<Enrolment> = {}): Enrolment {
  return {
    id: '0190e4b6-0000-7000-8000-000000000004',
    version: 1,
    programme: TOUR,
    territory: {
      ...AMIENS,
      kind: 'COMMUNE',
      population: 135_449,
      latitude: 49.894,
      longitude: 2.3,
      departements: [{ code: '80', name: 'Somme' }],
    },
    state: 'APPLIED',
    note: null,
    reason: null,
    appliedOn: '2019-10-01',
    decidedOn: null,
    startedOn: null,
    endedOn: null,
    updatedAt: ORDINARY.updatedAt,
    actions: [],
    ...change,
  };
}

export function commune(change: Partial<GeoUnit> = {}): GeoUnit {
  return {
    vintage: 2026,
    kind: 'COMMUNE',
    code: '80021',
    name: 'Amiens',
    siren: '218000198',
    population: 135_449,
    departement: { code: '80', name: 'Somme' },
    region: { code: '32', name: 'Hauts-de-France' },
    epci: null,
    latitude: 49.894,
    longitude: 2.3,
    ...change,
  };
}

export function auditEntry(change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: '0190e4b6-0000-7000-8000-000000000005',
    at: '2026-11-20T09:30:00Z',
    actor: { kind: 'PERSON', id: '0190e4b6-0000-7000-8000-000000000009', label: 'Sacha Leroy' },
    action: 'TERRITORY_UPDATED',
    subject: { kind: 'TERRITORY', id: AMIENS.id, label: 'Amiens' },
    before: { name: 'Amiens' } as never,
    after: { name: 'Amiens Métropole' } as never,
    reason: null,
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    ...change,
  };
}
