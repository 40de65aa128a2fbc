import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/trainings/BoardPage';

export const Route = createFileRoute('/formations/$trainingId/suivi')({ component: PageRoute });

function PageRoute() {
  const { trainingId } = Route.useParams();
  return <BoardPage key={trainingId} id={trainingId} />;
}
