import { createFileRoute } from '@tanstack/react-router';
import { EditOrganisationPage } from '@/features/organisations/OrganisationEditPages';

export const Route = createFileRoute('/organisations/$organisationId/modifier')({ component: EditRoute });

function EditRoute() {
  const { organisationId } = Route.useParams();
  return <EditOrganisationPage key={organisationId} id={organisationId} />;
}
