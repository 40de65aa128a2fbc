import { createFileRoute } from '@tanstack/react-router';
import { ApplyPage } from '@/features/pathways/PathwayEditPages';

export const Route = createFileRoute('/parcours-experience/$pathwayId/candidater')({ component: PageRoute });

function PageRoute() {
  const { pathwayId } = Route.useParams();
  return <ApplyPage key={pathwayId} id={pathwayId} />;
}
