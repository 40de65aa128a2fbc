import { createFileRoute } from '@tanstack/react-router';
import { TrainingSettingsPage } from '@/features/trainings/TrainingEditPages';

export const Route = createFileRoute('/formations/$trainingId/reglages')({ component: PageRoute });

function PageRoute() {
  const { trainingId } = Route.useParams();
  return <TrainingSettingsPage key={trainingId} id={trainingId} />;
}
