import { createFileRoute } from '@tanstack/react-router';
import { OutboxPage } from '@/features/outbox/OutboxPage';
import type { OutboxSearch } from '@/features/outbox/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/administration/courriels/')({
  validateSearch: readByPage<OutboxSearch>,
  component: OutboxPage,
});
