import { createFileRoute } from '@tanstack/react-router';
import { NewcomersPage } from '@/features/communities/NewcomersPage';

export const Route = createFileRoute('/communautes/$communityId/arrivees')({ component: NewcomersRoute });

function NewcomersRoute() {
  const { communityId } = Route.useParams();
  return <NewcomersPage key={communityId} id={communityId} />;
}
