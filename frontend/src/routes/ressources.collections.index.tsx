import { createFileRoute } from '@tanstack/react-router';
import { CollectionListPage } from '@/features/resources/CollectionListPage';
import { collectionSearch } from '@/features/resources/search';

export const Route = createFileRoute('/ressources/collections/')({
  validateSearch: collectionSearch,
  component: CollectionListPage,
});
