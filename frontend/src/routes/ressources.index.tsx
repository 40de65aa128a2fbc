import { createFileRoute } from '@tanstack/react-router';
import { ResourceListPage } from '@/features/resources/ResourceListPage';
import type { ResourceSearch } from '@/features/resources/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/ressources/')({
  validateSearch: readByPage<ResourceSearch>,
  component: ResourceListPage,
});
