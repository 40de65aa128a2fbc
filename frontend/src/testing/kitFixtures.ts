import type {
  Adoption,
  AdoptionSection,
  CitedRecord,
  Kit,
  KitSection,
  KitSectionText,
  KitVersion,
} from '@/api/types';
import { AMIENS, CENTRE } from './fixtures';

/** Kits as the API answers them, whole and believable; a test changes only what it is about. */
const NOW = '2026-11-20T09:30:00Z';

export const KIT = '0190e4b6-0000-7000-8000-000000000401';
export const DRAFT = '0190e4b6-0000-7000-8000-000000000402';
export const ADOPTION = '0190e4b6-0000-7000-8000-000000000403';
const OWN_SECTION = '0190e4b6-0000-7000-8000-000000000404';

export function kit(change: Partial<Kit> = {}): Kit {
  return {
    id: KIT,
    version: 1,
    code: 'KIT-2026-0001',
    state: 'DRAFT',
    reason: null,
    number: 0,
    title: 'Le café de rue',
    summary: '',
    language: 'fr',
    licence: null,
    versionId: null,
    draftId: DRAFT,
    owner: CENTRE,
    community: null,
    programme: null,
    visibility: 'PUBLIC',
    editors: [],
    uses: { planned: 0, inProgress: 0, done: 0, abandoned: 0 },
    demo: false,
    publishedAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    actions: ['UPDATE', 'ARCHIVE'],
    ...change,
  };
}

export function citedRecord(change: Partial<CitedRecord> = {}): CitedRecord {
  return {
    recordId: '0190e4b6-0000-7000-8000-000000000201',
    number: 1,
    code: 'EXP-2026-0001',
    title: 'Six cafés de rue',
    licence: 'CC-BY-4.0',
    anonymous: false,
    territory: null,
    organisation: null,
    state: 'CURRENT',
    latest: 1,
    mix: 'COMPATIBLE',
    ...change,
  };
}

export function sectionText(change: Partial<KitSectionText> = {}): KitSectionText {
  return {
    kind: 'EXERCISE',
    title: 'Préparer sa question',
    body: 'Une question.',
    method: null,
    trainingId: null,
    moduleKey: null,
    attachmentId: null,
    citations: [],
    ...change,
  };
}

/** @param rank tells ids and keys apart */
export function kitSection(rank: number, change: Partial<KitSection> = {}): KitSection {
  return {
    id: `0190e4b6-0000-7000-8000-00000000050${rank}`,
    version: 1,
    versionId: DRAFT,
    key: `0190e4b6-0000-7000-8000-00000000060${rank}`,
    content: sectionText(),
    renderedBody: null,
    sources: [],
    updatedAt: NOW,
    ...change,
  };
}

export function kitVersion(change: Partial<KitVersion> = {}): KitVersion {
  return {
    id: DRAFT,
    version: 1,
    kitId: KIT,
    kitCode: 'KIT-2026-0001',
    number: 1,
    state: 'DRAFT',
    content: {
      title: 'Le café de rue',
      summary: '',
      audience: '',
      language: 'fr',
      licence: 'CC-BY-4.0',
      conditions: [],
    },
    changeNote: null,
    sections: [],
    credits: [],
    round: 1,
    testsFinished: 0,
    testsToAmend: 0,
    publishedAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    actions: ['UPDATE', 'SUBMIT', 'READ_TESTS'],
    ...change,
  };
}

export function adoption(change: Partial<Adoption> = {}): Adoption {
  return {
    id: ADOPTION,
    version: 1,
    kitId: KIT,
    kitCode: 'KIT-2026-0001',
    kitTitle: 'Le café de rue',
    versionId: DRAFT,
    number: 1,
    offeredNumber: null,
    territory: AMIENS,
    state: 'IN_PROGRESS',
    offeredId: null,
    reason: null,
    fit: [],
    note: null,
    mentor: null,
    mentorState: null,
    outcome: null,
    recordId: null,
    sections: [],
    proposals: 0,
    demo: false,
    createdAt: NOW,
    updatedAt: NOW,
    actions: ['UPDATE', 'FINISH', 'ABANDON', 'PROPOSE_MENTOR', 'READ_TEXTS'],
    ...change,
  };
}

export function adoptionSection(change: Partial<AdoptionSection> = {}): AdoptionSection {
  return {
    id: OWN_SECTION,
    version: 1,
    adoptionId: ADOPTION,
    key: '0190e4b6-0000-7000-8000-000000000601',
    local: sectionText(),
    renderedLocal: null,
    base: sectionText(),
    upstream: null,
    renderedUpstream: null,
    proposal: null,
    changes: [],
    former: 0,
    updatedAt: NOW,
    ...change,
  };
}
