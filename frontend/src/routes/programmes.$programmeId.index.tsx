import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ProgrammePage } from '@/features/programmes/ProgrammePage';
import type { EnrolmentSearch } from '@/features/programmes/search';
import { readByPage } from '@/lib/readByPage';

// Below what the programme is, and of another part of the platform.
const EventSection = lazy(() => import('@/features/events/EventSection'));
const KitSection = lazy(() => import('@/features/kits/KitSection'));
const RecordSection = lazy(() => import('@/features/records/RecordSection'));
const TourSection = lazy(() => import('@/features/tours/TourSection'));
const TrainingSection = lazy(() => import('@/features/trainings/TrainingSection'));

export const Route = createFileRoute('/programmes/$programmeId/')({
  validateSearch: readByPage<EnrolmentSearch>,
  component: ProgrammeRoute,
});

function ProgrammeRoute() {
  const { programmeId } = Route.useParams();
  return (
    <ProgrammePage
      key={programmeId}
      id={programmeId}
      events={
        <Suspense>
          <EventSection programmeId={programmeId} />
          <TourSection programmeId={programmeId} />
          <TrainingSection programmeId={programmeId} />
          <RecordSection programmeId={programmeId} />
          <KitSection programmeId={programmeId} />
        </Suspense>
      }
    />
  );
}
