import { createFileRoute } from '@tanstack/react-router';
import { OrganisationListPage } from '@/features/organisations/OrganisationListPage';
import { organisationSearch } from '@/features/organisations/search';

export const Route = createFileRoute('/organisations/')({
  validateSearch: organisationSearch,
  component: OrganisationListPage,
});
