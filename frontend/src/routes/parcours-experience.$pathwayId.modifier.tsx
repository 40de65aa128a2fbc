import { createFileRoute } from '@tanstack/react-router';
import { EditPathwayPage } from '@/features/pathways/PathwayEditPages';

export const Route = createFileRoute('/parcours-experience/$pathwayId/modifier')({ component: PageRoute });

function PageRoute() {
  const { pathwayId } = Route.useParams();
  return <EditPathwayPage key={pathwayId} id={pathwayId} />;
}
