import { createFileRoute } from '@tanstack/react-router';
import { TrainingPage } from '@/features/trainings/TrainingPage';

export const Route = createFileRoute('/formations/$trainingId/')({ component: PageRoute });

function PageRoute() {
  const { trainingId } = Route.useParams();
  return <TrainingPage key={trainingId} id={trainingId} />;
}
