import { createFileRoute } from '@tanstack/react-router';
import { versionSearch } from '@/features/resources/search';
import { VersionsPage } from '@/features/resources/VersionsPage';

export const Route = createFileRoute('/ressources/$resourceId/versions/')({
  validateSearch: versionSearch,
  component: VersionsRoute,
});

function VersionsRoute() {
  const { resourceId } = Route.useParams();
  return <VersionsPage key={resourceId} id={resourceId} />;
}
