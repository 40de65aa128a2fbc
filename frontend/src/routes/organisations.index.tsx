import { createFileRoute } from '@tanstack/react-router';
import { OrganisationListPage } from '@/features/organisations/OrganisationListPage';
import type { OrganisationSearch } from '@/features/organisations/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/organisations/')({
  validateSearch: readByPage<OrganisationSearch>,
  component: OrganisationListPage,
});
