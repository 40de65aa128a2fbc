import { createFileRoute } from '@tanstack/react-router';
import { EventListPage } from '@/features/events/EventListPage';
import type { EventSearch } from '@/features/events/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/evenements/')({
  validateSearch: readByPage<EventSearch>,
  component: EventListPage,
});
