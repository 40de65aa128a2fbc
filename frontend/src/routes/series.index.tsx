import { createFileRoute } from '@tanstack/react-router';
import { SeriesListPage } from '@/features/series/SeriesListPage';
import type { SeriesSearch } from '@/features/series/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/series/')({
  validateSearch: readByPage<SeriesSearch>,
  component: SeriesListPage,
});
