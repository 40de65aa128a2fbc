import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/trainings/BoardPage';
import type { LearnerSearch } from '@/features/trainings/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/formations/$trainingId/suivi')({
  validateSearch: readByPage<LearnerSearch>,
  component: PageRoute,
});

function PageRoute() {
  const { trainingId } = Route.useParams();
  return <BoardPage key={trainingId} id={trainingId} />;
}
