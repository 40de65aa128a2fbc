import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { EventPage } from '@/features/events/EventPage';

// Below what the event is, and asked apart from it.
const AttendanceSummary = lazy(() => import('@/features/attendance/AttendanceSummary'));
const UnnotedNotice = lazy(() => import('@/features/attendance/UnnotedNotice'));
const EventPrice = lazy(() => import('@/features/prices/EventPrice'));
const MaterialSection = lazy(() => import('@/features/materials/MaterialSection'));
const SatisfactionLink = lazy(() => import('@/features/satisfaction/SatisfactionLink'));
const YourPlace = lazy(() => import('@/features/registrations/YourPlace'));

export const Route = createFileRoute('/evenements/$eventId/')({ component: PageRoute });

function PageRoute() {
  const { eventId } = Route.useParams();
  return (
    <EventPage
      key={eventId}
      id={eventId}
      yours={
        <Suspense>
          <YourPlace eventId={eventId} />
          <AttendanceSummary eventId={eventId} />
          <SatisfactionLink eventId={eventId} />
          <EventPrice eventId={eventId} />
        </Suspense>
      }
      materials={
        <Suspense>
          <MaterialSection eventId={eventId} />
        </Suspense>
      }
      closing={
        <Suspense>
          <UnnotedNotice eventId={eventId} />
        </Suspense>
      }
    />
  );
}
