import type { GroupMember, GroupOutput, WorkingGroup } from '@/api/types';
import { CAIT, MALO, UPDATED } from './communityFixtures';
import { CITY } from './fixtures';

/** One paragraph, as the API renders it. */
export function said(text: string): NonNullable<WorkingGroup['renderedMandate']> {
  return { nodes: [{ type: 'PARAGRAPH', children: [{ type: 'TEXT', text }] }] };
}

const COOPERATION = { id: '0190e4b6-0000-7000-8000-000000000025', name: 'Coopération' };

export function workingGroup(change: Partial<WorkingGroup> = {}): WorkingGroup {
  return {
    ...COOPERATION,
    version: 5,
    community: CAIT,
    mandate: 'Dire ce que coopérer demande.',
    renderedMandate: said('Dire ce que coopérer demande.'),
    lead: MALO,
    state: 'ACTIVE',
    reason: null,
    leadLost: false,
    memberCount: 7,
    outputCount: 2,
    mySeatId: null,
    demo: false,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function groupMember(change: Partial<GroupMember> = {}): GroupMember {
  return {
    id: '0190e4b6-0000-7000-8000-000000000026',
    version: 2,
    group: COOPERATION,
    community: CAIT,
    person: MALO,
    occupation: 'CEPJ',
    organisation: CITY,
    lead: false,
    joinedOn: '2026-01-05',
    leftOn: null,
    reason: null,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function groupOutput(change: Partial<GroupOutput> = {}): GroupOutput {
  return {
    id: '0190e4b6-0000-7000-8000-000000000027',
    version: 1,
    group: COOPERATION,
    title: 'Guide de la coopération',
    description: null,
    url: 'https://carrefour.example.org/guide',
    deliveredOn: '2026-06-30',
    withdrawal: null,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}
