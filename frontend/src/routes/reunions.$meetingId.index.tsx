import { createFileRoute } from '@tanstack/react-router';
import { MeetingPage } from '@/features/communities/MeetingPage';

export const Route = createFileRoute('/reunions/$meetingId/')({ component: PageRoute });

function PageRoute() {
  const { meetingId } = Route.useParams();
  return <MeetingPage key={meetingId} id={meetingId} />;
}
