import { createFileRoute } from '@tanstack/react-router';
import { PlanPathwayPage } from '@/features/pathways/PathwayEditPages';

export const Route = createFileRoute('/parcours-experience/$pathwayId/phases')({ component: PageRoute });

function PageRoute() {
  const { pathwayId } = Route.useParams();
  return <PlanPathwayPage key={pathwayId} id={pathwayId} />;
}
