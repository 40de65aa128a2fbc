import { createFileRoute } from '@tanstack/react-router';
import { CollectionListPage } from '@/features/resources/CollectionListPage';
import type { CollectionSearch } from '@/features/resources/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/ressources/collections/')({
  validateSearch: readByPage<CollectionSearch>,
  component: CollectionListPage,
});
