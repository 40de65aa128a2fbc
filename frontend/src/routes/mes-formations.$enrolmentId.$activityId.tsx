import { createFileRoute } from '@tanstack/react-router';
import { ActivityPage } from '@/features/trainings/ActivityPage';

export const Route = createFileRoute('/mes-formations/$enrolmentId/$activityId')({ component: PageRoute });

function PageRoute() {
  const { enrolmentId, activityId } = Route.useParams();
  return <ActivityPage key={activityId} enrolmentId={enrolmentId} activityId={activityId} />;
}
