import { createFileRoute } from '@tanstack/react-router';
import { PreviewActivityPage } from '@/features/trainings/ActivityEditPages';

export const Route = createFileRoute('/formations/versions/$versionId/activites/$activityId/apercu')({
  component: PageRoute,
});

function PageRoute() {
  const { versionId, activityId } = Route.useParams();
  return <PreviewActivityPage key={activityId} versionId={versionId} activityId={activityId} />;
}
