import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { CommunityPage } from '@/features/communities/CommunityPage';

// Beside what the community is, and of another part of the platform.
const OnboardingSection = lazy(() => import('@/features/trainings/OnboardingSection'));
const KitSection = lazy(() => import('@/features/kits/KitSection'));
const RecordSection = lazy(() => import('@/features/records/RecordSection'));
const TrainingSection = lazy(() => import('@/features/trainings/TrainingSection'));

export const Route = createFileRoute('/communautes/$communityId/')({ component: CommunityRoute });

function CommunityRoute() {
  const { communityId } = Route.useParams();
  return (
    <CommunityPage
      key={communityId}
      id={communityId}
      wayIn={
        <Suspense>
          <OnboardingSection communityId={communityId} />
        </Suspense>
      }
      trainings={
        <Suspense>
          <TrainingSection communityId={communityId} />
          <RecordSection communityId={communityId} />
          <KitSection communityId={communityId} />
        </Suspense>
      }
    />
  );
}
