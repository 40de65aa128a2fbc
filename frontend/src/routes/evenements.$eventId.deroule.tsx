import { createFileRoute } from '@tanstack/react-router';
import { AgendaEditPage } from '@/features/events/AgendaEditPage';

export const Route = createFileRoute('/evenements/$eventId/deroule')({ component: PageRoute });

function PageRoute() {
  const { eventId } = Route.useParams();
  return <AgendaEditPage key={eventId} id={eventId} />;
}
