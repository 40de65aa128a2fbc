import { OUTBOX_STATES } from '@/lib/enums';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const outboxSearch = searchOf({
  state: manyOf(OUTBOX_STATES),
  kind: textParameter,
  recipientId: textParameter,
  sort: oneOf(['createdAt', '-createdAt']),
});

export type OutboxSearch = ReturnType<typeof outboxSearch>;
