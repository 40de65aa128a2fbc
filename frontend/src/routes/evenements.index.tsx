import { createFileRoute } from '@tanstack/react-router';
import { EventListPage } from '@/features/events/EventListPage';
import type { EventSearch } from '@/features/events/search';

export const Route = createFileRoute('/evenements/')({
  // Read by the page, which knows the words of what it holds: nothing of that weighs on the start.
  validateSearch: (given: Record<string, unknown>) => given as EventSearch,
  component: EventListPage,
});
