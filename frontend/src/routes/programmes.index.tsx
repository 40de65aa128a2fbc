import { createFileRoute } from '@tanstack/react-router';
import { ProgrammeListPage } from '@/features/programmes/ProgrammeListPage';
import { programmeSearch } from '@/features/programmes/search';

export const Route = createFileRoute('/programmes/')({
  validateSearch: programmeSearch,
  component: ProgrammeListPage,
});
