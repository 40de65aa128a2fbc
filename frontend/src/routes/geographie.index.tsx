import { createFileRoute } from '@tanstack/react-router';
import { GeographyPage } from '@/features/geography/GeographyPage';
import type { GeographySearch } from '@/features/geography/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/geographie/')({
  validateSearch: readByPage<GeographySearch>,
  component: GeographyPage,
});
