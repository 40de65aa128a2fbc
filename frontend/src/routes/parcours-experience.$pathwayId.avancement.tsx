import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/pathways/BoardPage';

export const Route = createFileRoute('/parcours-experience/$pathwayId/avancement')({ component: PageRoute });

function PageRoute() {
  const { pathwayId } = Route.useParams();
  return <BoardPage key={pathwayId} id={pathwayId} />;
}
