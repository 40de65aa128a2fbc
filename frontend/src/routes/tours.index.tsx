import { createFileRoute } from '@tanstack/react-router';
import type { TourSearch } from '@/features/tours/search';
import { TourListPage } from '@/features/tours/TourListPage';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/tours/')({
  validateSearch: readByPage<TourSearch>,
  component: TourListPage,
});
