import { createFileRoute } from '@tanstack/react-router';
import { EditActivityPage } from '@/features/trainings/ActivityEditPages';

export const Route = createFileRoute('/formations/versions/$versionId/activites/$activityId/')({
  component: PageRoute,
});

function PageRoute() {
  const { versionId, activityId } = Route.useParams();
  return <EditActivityPage key={activityId} versionId={versionId} activityId={activityId} />;
}
