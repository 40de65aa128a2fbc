import type {
  Community,
  CommunitySummary,
  FollowUp,
  GroupMember,
  GroupOutput,
  Invitation,
  InvitationReport,
  Meeting,
  MeetingReport,
  Membership,
  MembershipRequest,
  ThematicCycle,
  WorkingGroup,
} from '@/api/types';
import { CITY } from './fixtures';

export const CAIT = { id: '0190e4b6-0000-7000-8000-000000000020', name: 'Ingénierie apprenante' };
const MALO = { id: '0190e4b6-0000-7000-8000-000000000021', displayName: 'Malo Garnier' };
const UPDATED = '2026-11-20T09:30:00Z';

/** One paragraph, as the API renders it. */
function said(text: string): NonNullable<WorkingGroup['renderedMandate']> {
  return { nodes: [{ type: 'PARAGRAPH', children: [{ type: 'TEXT', text }] }] };
}

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

const MIDPOINT = {
  id: '0190e4b6-0000-7000-8000-000000000028',
  title: 'Mi-parcours',
  startsAt: '2026-10-05T10:00:00Z',
  timeZone: 'Europe/Paris',
};
const REPORT = '0190e4b6-0000-7000-8000-000000000029';

export function meeting(change: Partial<Meeting> = {}): Meeting {
  return {
    ...MIDPOINT,
    version: 2,
    community: CAIT,
    group: null,
    cycleYear: null,
    endsAt: '2026-10-05T11:30:00Z',
    place: 'En visioconférence',
    agenda: 'Tour de table',
    renderedAgenda: said('Tour de table'),
    state: 'PLANNED',
    reason: null,
    reportId: null,
    reportDue: true,
    demo: false,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function meetingReport(change: Partial<MeetingReport> = {}): MeetingReport {
  return {
    id: REPORT,
    version: 3,
    meeting: MIDPOINT,
    community: CAIT,
    group: null,
    cycleYear: null,
    agenda: null,
    summary: 'Chaque groupe a présenté ses travaux.',
    renderedSummary: said('Chaque groupe a présenté ses travaux.'),
    decisions: ['Le guide paraît en juin.'],
    attendees: [MALO],
    guests: ['Aimée Durand, université'],
    state: 'DRAFT',
    publishedAt: null,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function followUp(change: Partial<FollowUp> = {}): FollowUp {
  return {
    id: '0190e4b6-0000-7000-8000-000000000030',
    version: 1,
    reportId: REPORT,
    meeting: MIDPOINT,
    community: CAIT,
    what: 'Relire le guide',
    owner: MALO,
    dueOn: '2026-11-15',
    overdue: true,
    state: 'OPEN',
    reason: null,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function cycle(change: Partial<ThematicCycle> = {}): ThematicCycle {
  return {
    id: '0190e4b6-0000-7000-8000-000000000031',
    version: 1,
    community: CAIT,
    name: 'Territorialités',
    introduction: null,
    years: [
      {
        id: '0190e4b6-0000-7000-8000-000000000032',
        theme: 'Ruralités',
        question: null,
        startsOn: '2023-09-01',
        endsOn: '2024-08-31',
      },
    ],
    demo: false,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}
