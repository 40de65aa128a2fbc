import type { Notification, NotificationPreferences, OutboxMessage } from '@/api/types';
import { CAIT } from './communityFixtures';

const CREATED = '2026-11-20T09:30:00Z';

export function notification(change: Partial<Notification> = {}): Notification {
  return {
    id: '0190e4b6-0000-7000-8000-000000000030',
    kind: 'MEMBERSHIP_REQUEST_REFUSED',
    title: 'Votre demande n’est pas retenue : Ingénierie apprenante',
    reason: 'Complétez d’abord votre profil.',
    subject: { kind: 'MY_MEMBERSHIP_REQUESTS', id: CAIT.id, label: CAIT.name },
    path: '/mes-demandes',
    community: CAIT,
    parameters: { community: CAIT.name },
    createdAt: CREATED,
    readAt: null,
    ...change,
  };
}

export function notificationPreferences(version = 0): NotificationPreferences {
  const usual = { inApp: true, email: 'IMMEDIATE' as const };
  return {
    version,
    choices: [
      { kind: 'MEMBERSHIP_REQUESTED', ...usual, compulsory: false, usual },
      { kind: 'MEMBERSHIP_REQUEST_REFUSED', ...usual, compulsory: true, usual },
    ],
  };
}

export function outboxMessage(change: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    id: '0190e4b6-0000-7000-8000-000000000031',
    version: 2,
    channel: 'MAIL',
    kind: 'MEMBERSHIP_REQUEST_REFUSED',
    state: 'DEAD',
    recipient: { id: '0190e4b6-0000-7000-8000-000000000021', name: 'Malo Garnier' },
    address: 'm…@example.org',
    title: null,
    attempts: 14,
    nextAttemptAt: null,
    lastError: '550 5.1.1 User unknown',
    deliveredAt: null,
    createdAt: CREATED,
    updatedAt: CREATED,
    text: null,
    html: null,
    reason: null,
    actions: ['RETRY', 'DISCARD'],
    ...change,
  };
}
