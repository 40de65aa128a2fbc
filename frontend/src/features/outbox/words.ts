import type { OutboxState } from '@/api/types';
import { notificationKinds } from '@/lib/labels/notifications';
import { type StateLook, wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';

export const outboxStates: Record<OutboxState, StateLook> = {
  PENDING: { label: m.outbox_state_pending, tone: 'attention', shape: 'hollow' },
  HELD: { label: m.outbox_state_held, tone: 'attention', shape: 'half' },
  DELIVERED: { label: m.outbox_state_delivered, tone: 'positive', shape: 'full' },
  DEAD: { label: m.outbox_state_dead, tone: 'negative', shape: 'hollow' },
  DISCARDED: { label: m.outbox_state_discarded, tone: 'neutral', shape: 'dot' },
};

const KINDS: Record<string, () => string> = {
  ...notificationKinds,
  INVITATION: m.invitation_title,
  DIGEST_DAILY: m.outbox_digest_daily,
  DIGEST_WEEKLY: m.outbox_digest_weekly,
};

export function kindWords(kind: string): string {
  return wordsOf(KINDS, kind);
}
