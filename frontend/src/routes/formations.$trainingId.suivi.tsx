import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/trainings/BoardPage';
import { type LearnerSearch, learnerSearch } from '@/features/trainings/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/formations/$trainingId/suivi')({
  validateSearch: readByPage<LearnerSearch>,
  component: PageRoute,
});

function PageRoute() {
  const { trainingId } = Route.useParams();
  const { sessionId } = learnerSearch(Route.useSearch());
  return <BoardPage key={trainingId} id={trainingId} sessionId={sessionId} />;
}
