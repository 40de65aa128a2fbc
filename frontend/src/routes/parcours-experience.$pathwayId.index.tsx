import { createFileRoute } from '@tanstack/react-router';
import { PathwayPage } from '@/features/pathways/PathwayPage';

export const Route = createFileRoute('/parcours-experience/$pathwayId/')({ component: PageRoute });

function PageRoute() {
  const { pathwayId } = Route.useParams();
  return <PathwayPage key={pathwayId} id={pathwayId} />;
}
