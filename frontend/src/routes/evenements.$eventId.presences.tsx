import { createFileRoute } from '@tanstack/react-router';
import { AttendancePage } from '@/features/attendance/AttendancePage';

export const Route = createFileRoute('/evenements/$eventId/presences')({ component: AttendanceRoute });

function AttendanceRoute() {
  const { eventId } = Route.useParams();
  return <AttendancePage key={eventId} eventId={eventId} />;
}
