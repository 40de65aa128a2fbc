import { createFileRoute } from '@tanstack/react-router';
import { ResourcePage } from '@/features/resources/ResourcePage';

export const Route = createFileRoute('/ressources/$resourceId/')({ component: ResourceRoute });

function ResourceRoute() {
  const { resourceId } = Route.useParams();
  return <ResourcePage key={resourceId} id={resourceId} />;
}
