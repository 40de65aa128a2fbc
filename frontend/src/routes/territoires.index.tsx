import { createFileRoute } from '@tanstack/react-router';
import type { TerritorySearch } from '@/features/territories/search';
import { TerritoryListPage } from '@/features/territories/TerritoryListPage';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/territoires/')({
  validateSearch: readByPage<TerritorySearch>,
  component: TerritoryListPage,
});
