import { createFileRoute } from '@tanstack/react-router';
import { EditMeetingPage } from '@/features/communities/MeetingEditPages';

export const Route = createFileRoute('/reunions/$meetingId/modifier')({ component: PageRoute });

function PageRoute() {
  const { meetingId } = Route.useParams();
  return <EditMeetingPage key={meetingId} id={meetingId} />;
}
