import { createFileRoute } from '@tanstack/react-router';
import { FollowUpsPage } from '@/features/communities/FollowUpsPage';
import type { FollowUpSearch } from '@/features/communities/meetingSearch';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/suites')({
  validateSearch: readByPage<FollowUpSearch>,
  component: PageRoute,
});

function PageRoute() {
  const { communityId } = Route.useParams();
  return <FollowUpsPage key={communityId} id={communityId} />;
}
