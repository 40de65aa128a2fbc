import { createFileRoute } from '@tanstack/react-router';
import { ExpertPage } from '@/features/expertise/ExpertPage';

export const Route = createFileRoute('/expertises/$personId')({ component: ExpertRoute });

function ExpertRoute() {
  const { personId } = Route.useParams();
  return <ExpertPage key={personId} id={personId} />;
}
