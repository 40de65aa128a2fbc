import { createFileRoute } from '@tanstack/react-router';
import type { VersionSearch } from '@/features/resources/search';
import { VersionsPage } from '@/features/resources/VersionsPage';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/ressources/$resourceId/versions/')({
  validateSearch: readByPage<VersionSearch>,
  component: VersionsRoute,
});

function VersionsRoute() {
  const { resourceId } = Route.useParams();
  return <VersionsPage key={resourceId} id={resourceId} />;
}
