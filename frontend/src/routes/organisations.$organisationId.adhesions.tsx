import { createFileRoute } from '@tanstack/react-router';
import { AdhesionsPage } from '@/features/adhesions/AdhesionsPage';
import { adhesionSearch } from '@/features/adhesions/search';

export const Route = createFileRoute('/organisations/$organisationId/adhesions')({
  validateSearch: adhesionSearch,
  component: AdhesionsRoute,
});

function AdhesionsRoute() {
  const { organisationId } = Route.useParams();
  return <AdhesionsPage key={organisationId} centreId={organisationId} />;
}
