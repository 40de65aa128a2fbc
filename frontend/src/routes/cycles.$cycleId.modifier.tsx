import { createFileRoute } from '@tanstack/react-router';
import { EditCyclePage } from '@/features/communities/CycleEditPages';

export const Route = createFileRoute('/cycles/$cycleId/modifier')({ component: PageRoute });

function PageRoute() {
  const { cycleId } = Route.useParams();
  return <EditCyclePage key={cycleId} id={cycleId} />;
}
