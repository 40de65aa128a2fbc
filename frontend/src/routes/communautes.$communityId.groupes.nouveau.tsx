import { createFileRoute } from '@tanstack/react-router';
import { NewGroupPage } from '@/features/communities/GroupEditPages';

export const Route = createFileRoute('/communautes/$communityId/groupes/nouveau')({ component: NewRoute });

function NewRoute() {
  const { communityId } = Route.useParams();
  return <NewGroupPage key={communityId} communityId={communityId} />;
}
