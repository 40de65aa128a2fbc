import { createFileRoute } from '@tanstack/react-router';
import { EditCommunityPage } from '@/features/communities/CommunityEditPages';

export const Route = createFileRoute('/communautes/$communityId/modifier')({ component: EditRoute });

function EditRoute() {
  const { communityId } = Route.useParams();
  return <EditCommunityPage key={communityId} id={communityId} />;
}
