import { createFileRoute } from '@tanstack/react-router';
import { NewMeetingPage } from '@/features/communities/MeetingEditPages';

export const Route = createFileRoute('/communautes/$communityId/reunions/nouvelle')({ component: PageRoute });

function PageRoute() {
  const { communityId } = Route.useParams();
  return <NewMeetingPage key={communityId} communityId={communityId} />;
}
