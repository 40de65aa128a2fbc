import { createFileRoute } from '@tanstack/react-router';
import type { WorkSearch } from '@/features/trainings/search';
import { WorksPage } from '@/features/trainings/WorksPage';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/formations/$trainingId/relectures')({
  validateSearch: readByPage<WorkSearch>,
  component: PageRoute,
});

function PageRoute() {
  const { trainingId } = Route.useParams();
  return <WorksPage key={trainingId} id={trainingId} />;
}
