import { createFileRoute } from '@tanstack/react-router';
import { PathwayListPage } from '@/features/pathways/PathwayListPage';
import type { PathwaySearch } from '@/features/pathways/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/parcours-experience/')({
  validateSearch: readByPage<PathwaySearch>,
  component: PathwayListPage,
});
