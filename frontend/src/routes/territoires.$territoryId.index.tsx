import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { TerritoryAdhesions } from '@/features/adhesions/TerritoryAdhesions';
import { TerritoryPage } from '@/features/territories/TerritoryPage';

// Below what the territory is, and of other parts of the platform.
const TerritoryEnrolments = lazy(() =>
  import('@/features/programmes/TerritoryEnrolments').then(({ TerritoryEnrolments: component }) => ({
    default: component,
  })),
);
const AdoptionSection = lazy(() => import('@/features/kits/AdoptionSection'));
const EventSection = lazy(() => import('@/features/events/EventSection'));
const RecordSection = lazy(() => import('@/features/records/RecordSection'));
const TourSection = lazy(() => import('@/features/tours/TourSection'));
const TrainingSection = lazy(() => import('@/features/trainings/TrainingSection'));
const TerritoryCompetences = lazy(() => import('@/features/competences/TerritoryCompetences'));

export const Route = createFileRoute('/territoires/$territoryId/')({ component: TerritoryRoute });

function TerritoryRoute() {
  const { territoryId } = Route.useParams();
  return (
    <TerritoryPage
      key={territoryId}
      id={territoryId}
      programmes={
        <Suspense>
          <TerritoryEnrolments territoryId={territoryId} />
        </Suspense>
      }
      adhesions={<TerritoryAdhesions territoryId={territoryId} />}
      events={
        <Suspense>
          <EventSection territoryId={territoryId} />
          <TourSection territoryId={territoryId} />
          <RecordSection territoryId={territoryId} />
          <AdoptionSection territoryId={territoryId} />
          <TrainingSection territoryId={territoryId} />
          <TerritoryCompetences territoryId={territoryId} />
        </Suspense>
      }
    />
  );
}
