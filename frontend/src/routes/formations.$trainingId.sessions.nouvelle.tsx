import { createFileRoute } from '@tanstack/react-router';
import { NewSessionPage } from '@/features/trainings/SessionEditPages';

export const Route = createFileRoute('/formations/$trainingId/sessions/nouvelle')({ component: PageRoute });

function PageRoute() {
  const { trainingId } = Route.useParams();
  return <NewSessionPage key={trainingId} trainingId={trainingId} />;
}
