import { createFileRoute } from '@tanstack/react-router';
import { OutboxPage } from '@/features/outbox/OutboxPage';
import { outboxSearch } from '@/features/outbox/search';

export const Route = createFileRoute('/administration/courriels/')({
  validateSearch: outboxSearch,
  component: OutboxPage,
});
