import { createFileRoute } from '@tanstack/react-router';
import { EventPage } from '@/features/events/EventPage';

export const Route = createFileRoute('/evenements/$eventId/')({ component: PageRoute });

function PageRoute() {
  const { eventId } = Route.useParams();
  return <EventPage key={eventId} id={eventId} />;
}
