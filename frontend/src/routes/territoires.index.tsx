import { createFileRoute } from '@tanstack/react-router';
import { territorySearch } from '@/features/territories/search';
import { TerritoryListPage } from '@/features/territories/TerritoryListPage';

export const Route = createFileRoute('/territoires/')({
  validateSearch: territorySearch,
  component: TerritoryListPage,
});
