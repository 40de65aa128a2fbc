import { createFileRoute } from '@tanstack/react-router';
import { ExpertiseListPage } from '@/features/expertise/ExpertiseListPage';
import type { ExpertiseSearch } from '@/features/expertise/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/expertises/')({
  validateSearch: readByPage<ExpertiseSearch>,
  component: ExpertiseListPage,
});
