import { createFileRoute } from '@tanstack/react-router';
import { ExpertiseListPage } from '@/features/expertise/ExpertiseListPage';
import { expertiseSearch } from '@/features/expertise/search';

export const Route = createFileRoute('/expertises/')({
  validateSearch: expertiseSearch,
  component: ExpertiseListPage,
});
