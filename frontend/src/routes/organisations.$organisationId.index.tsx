import { createFileRoute } from '@tanstack/react-router';
import { OrganisationPage } from '@/features/organisations/OrganisationPage';

export const Route = createFileRoute('/organisations/$organisationId/')({ component: OrganisationRoute });

function OrganisationRoute() {
  const { organisationId } = Route.useParams();
  return <OrganisationPage key={organisationId} id={organisationId} />;
}
