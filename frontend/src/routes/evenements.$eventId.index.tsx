import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { EventPage } from '@/features/events/EventPage';

// Below what the event is, and asked apart from it.
const EventPrice = lazy(() => import('@/features/prices/EventPrice'));

export const Route = createFileRoute('/evenements/$eventId/')({ component: PageRoute });

function PageRoute() {
  const { eventId } = Route.useParams();
  return (
    <EventPage
      key={eventId}
      id={eventId}
      price={
        <Suspense>
          <EventPrice eventId={eventId} />
        </Suspense>
      }
    />
  );
}
