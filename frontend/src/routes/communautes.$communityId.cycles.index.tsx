import { createFileRoute } from '@tanstack/react-router';
import { CyclesPage } from '@/features/communities/CyclesPage';

export const Route = createFileRoute('/communautes/$communityId/cycles/')({ component: PageRoute });

function PageRoute() {
  const { communityId } = Route.useParams();
  return <CyclesPage key={communityId} id={communityId} />;
}
