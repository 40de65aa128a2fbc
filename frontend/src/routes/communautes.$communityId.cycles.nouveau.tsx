import { createFileRoute } from '@tanstack/react-router';
import { NewCyclePage } from '@/features/communities/CycleEditPages';

export const Route = createFileRoute('/communautes/$communityId/cycles/nouveau')({ component: PageRoute });

function PageRoute() {
  const { communityId } = Route.useParams();
  return <NewCyclePage key={communityId} communityId={communityId} />;
}
