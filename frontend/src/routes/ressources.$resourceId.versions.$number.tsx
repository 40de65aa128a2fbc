import { createFileRoute } from '@tanstack/react-router';
import { VersionPage } from '@/features/resources/VersionPage';

export const Route = createFileRoute('/ressources/$resourceId/versions/$number')({ component: VersionRoute });

function VersionRoute() {
  const { resourceId, number } = Route.useParams();
  return <VersionPage key={`${resourceId} ${number}`} id={resourceId} number={Number(number)} />;
}
