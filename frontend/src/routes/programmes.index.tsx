import { createFileRoute } from '@tanstack/react-router';
import { ProgrammeListPage } from '@/features/programmes/ProgrammeListPage';
import type { ProgrammeSearch } from '@/features/programmes/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/programmes/')({
  validateSearch: readByPage<ProgrammeSearch>,
  component: ProgrammeListPage,
});
