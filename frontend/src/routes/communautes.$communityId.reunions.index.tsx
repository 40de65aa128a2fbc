import { createFileRoute } from '@tanstack/react-router';
import { MeetingsPage } from '@/features/communities/MeetingsPage';
import { meetingSearch } from '@/features/communities/meetingSearch';

export const Route = createFileRoute('/communautes/$communityId/reunions/')({
  validateSearch: meetingSearch,
  component: PageRoute,
});

function PageRoute() {
  const { communityId } = Route.useParams();
  return <MeetingsPage key={communityId} id={communityId} />;
}
