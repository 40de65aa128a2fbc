import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '@/features/people/PeoplePage';
import { peopleSearch } from '@/features/people/search';

export const Route = createFileRoute('/administration/personnes/')({
  validateSearch: peopleSearch,
  component: PeoplePage,
});
