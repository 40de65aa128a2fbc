import { createFileRoute } from '@tanstack/react-router';
import { EditEventPage } from '@/features/events/EventEditPages';

export const Route = createFileRoute('/evenements/$eventId/modifier')({ component: PageRoute });

function PageRoute() {
  const { eventId } = Route.useParams();
  return <EditEventPage key={eventId} id={eventId} />;
}
