import { createFileRoute } from '@tanstack/react-router';
import { MeetingsPage } from '@/features/communities/MeetingsPage';
import type { MeetingSearch } from '@/features/communities/meetingSearch';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/reunions/')({
  validateSearch: readByPage<MeetingSearch>,
  component: PageRoute,
});

function PageRoute() {
  const { communityId } = Route.useParams();
  return <MeetingsPage key={communityId} id={communityId} />;
}
