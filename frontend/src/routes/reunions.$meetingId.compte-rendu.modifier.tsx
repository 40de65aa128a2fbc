import { createFileRoute } from '@tanstack/react-router';
import { ReportEditPage } from '@/features/communities/ReportEditPage';

export const Route = createFileRoute('/reunions/$meetingId/compte-rendu/modifier')({ component: PageRoute });

function PageRoute() {
  const { meetingId } = Route.useParams();
  return <ReportEditPage key={meetingId} meetingId={meetingId} />;
}
