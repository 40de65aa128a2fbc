import { createFileRoute } from '@tanstack/react-router';
import { CommunityPage } from '@/features/communities/CommunityPage';

export const Route = createFileRoute('/communautes/$communityId/')({ component: CommunityRoute });

function CommunityRoute() {
  const { communityId } = Route.useParams();
  return <CommunityPage key={communityId} id={communityId} />;
}
