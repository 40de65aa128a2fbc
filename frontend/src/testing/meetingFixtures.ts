import type { FollowUp, Meeting, MeetingReport, ThematicCycle } from '@/api/types';
import { CAIT, MALO, UPDATED } from './communityFixtures';
import { said } from './groupFixtures';

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
    event: null,
    attended: [],
    endsAt: '2026-10-05T11:30:00Z',
    place: 'En visioconférence',
    agenda: 'Tour de table',
    renderedAgenda: said('Tour de table'),
    state: 'PLANNED',
    reason: null,
    reportId: null,
    reportDue: true,
    reportWaiver: null,
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
    renderedIntroduction: null,
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
