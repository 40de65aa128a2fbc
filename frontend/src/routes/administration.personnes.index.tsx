import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '@/features/people/PeoplePage';
import type { PeopleSearch } from '@/features/people/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/administration/personnes/')({
  validateSearch: readByPage<PeopleSearch>,
  component: PeoplePage,
});
