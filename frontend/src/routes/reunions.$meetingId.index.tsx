import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { MeetingPage } from '@/features/communities/MeetingPage';

// Below what was said, and of another part of the platform.
const MeetingSupports = lazy(() => import('@/features/resources/MeetingSupports'));

export const Route = createFileRoute('/reunions/$meetingId/')({ component: PageRoute });

function PageRoute() {
  const { meetingId } = Route.useParams();
  return (
    <MeetingPage
      key={meetingId}
      id={meetingId}
      supports={(meeting) => (
        <Suspense>
          <MeetingSupports meeting={meeting} />
        </Suspense>
      )}
    />
  );
}
