import type {
  Community,
  CommunitySummary,
  Invitation,
  InvitationReport,
  Membership,
  MembershipRequest,
} from '@/api/types';
import { CITY } from './fixtures';

export const CAIT = { id: '0190e4b6-0000-7000-8000-000000000020', name: 'Ingénierie apprenante' };
export const MALO = { id: '0190e4b6-0000-7000-8000-000000000021', displayName: 'Malo Garnier' };
export const UPDATED = '2026-11-20T09:30:00Z';

export function communitySummary(change: Partial<CommunitySummary> = {}): CommunitySummary {
  return {
    ...CAIT,
    slug: 'ingenierie-apprenante',
    purpose: 'Apprendre ensemble.',
    ownerOrganisation: CITY,
    territory: null,
    audienceOccupations: ['CEPJ'],
    visibility: 'PUBLIC',
    joinPolicy: 'ON_REQUEST',
    state: 'ACTIVE',
    memberCount: 94,
    myRole: null,
    demo: false,
    updatedAt: UPDATED,
    ...change,
  };
}

export function community(change: Partial<Community> = {}): Community {
  const { myRole: _, ...summary } = communitySummary();
  return {
    ...summary,
    version: 3,
    charter: 'Chacun partage ce qu’il sait.',
    renderedCharter: {
      nodes: [{ type: 'PARAGRAPH', children: [{ type: 'TEXT', text: 'Chacun partage ce qu’il sait.' }] }],
    },
    topics: [],
    audience: 'Les agents de la jeunesse et des sports.',
    contactEmail: 'communaute@example.org',
    answerDays: 15,
    archiveReason: null,
    my: { membershipId: null, role: null, state: null, openRequestId: null, invitationId: null },
    openRequestCount: null,
    createdAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function membershipRequest(change: Partial<MembershipRequest> = {}): MembershipRequest {
  return {
    id: '0190e4b6-0000-7000-8000-000000000022',
    version: 1,
    community: CAIT,
    person: MALO,
    occupation: 'CEPJ',
    organisation: CITY,
    words: 'Je débute en ingénierie.',
    state: 'SUBMITTED',
    reason: null,
    submittedAt: '2026-11-10T08:00:00Z',
    answerBy: '2026-11-25',
    ageDays: 12,
    overdue: false,
    decidedAt: null,
    decidedBy: null,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function membership(change: Partial<Membership> = {}): Membership {
  return {
    id: '0190e4b6-0000-7000-8000-000000000023',
    version: 2,
    community: CAIT,
    person: MALO,
    occupation: 'CEPJ',
    organisation: CITY,
    territory: null,
    role: 'MEMBER',
    state: 'ACTIVE',
    joinedOn: '2026-01-05',
    suspendedUntil: null,
    leftOn: null,
    reason: null,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function invitation(change: Partial<Invitation> = {}): Invitation {
  return {
    id: '0190e4b6-0000-7000-8000-000000000024',
    version: 1,
    community: CAIT,
    email: 'nouvelle@example.org',
    state: 'PENDING',
    sentAt: UPDATED,
    expiresAt: '2026-12-20T09:30:00Z',
    invitedBy: MALO,
    acceptedBy: null,
    acceptedAt: null,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function invitationReport(change: Partial<InvitationReport> = {}): InvitationReport {
  return {
    dryRun: true,
    invited: 1,
    skipped: 0,
    bad: 1,
    lines: [
      { line: 1, text: 'nouvelle@example.org', outcome: 'INVITED' },
      { line: 2, text: 'nouvelle(at)example.org', outcome: 'MALFORMED' },
    ],
    ...change,
  };
}
