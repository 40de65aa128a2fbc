import { createFileRoute } from '@tanstack/react-router';
import { ResourceListPage } from '@/features/resources/ResourceListPage';
import { resourceSearch } from '@/features/resources/search';

export const Route = createFileRoute('/ressources/')({
  validateSearch: resourceSearch,
  component: ResourceListPage,
});
