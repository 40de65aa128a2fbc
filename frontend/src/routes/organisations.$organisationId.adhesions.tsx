import { createFileRoute } from '@tanstack/react-router';
import { AdhesionsPage } from '@/features/adhesions/AdhesionsPage';
import type { AdhesionSearch } from '@/features/adhesions/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/organisations/$organisationId/adhesions')({
  validateSearch: readByPage<AdhesionSearch>,
  component: AdhesionsRoute,
});

function AdhesionsRoute() {
  const { organisationId } = Route.useParams();
  return <AdhesionsPage key={organisationId} centreId={organisationId} />;
}
