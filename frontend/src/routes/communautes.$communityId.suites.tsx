import { createFileRoute } from '@tanstack/react-router';
import { FollowUpsPage } from '@/features/communities/FollowUpsPage';
import { followUpSearch } from '@/features/communities/meetingSearch';

export const Route = createFileRoute('/communautes/$communityId/suites')({
  validateSearch: followUpSearch,
  component: PageRoute,
});

function PageRoute() {
  const { communityId } = Route.useParams();
  return <FollowUpsPage key={communityId} id={communityId} />;
}
