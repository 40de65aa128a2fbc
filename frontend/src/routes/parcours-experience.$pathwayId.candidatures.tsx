import { createFileRoute } from '@tanstack/react-router';
import { ApplicationsPage } from '@/features/pathways/ApplicationsPage';

export const Route = createFileRoute('/parcours-experience/$pathwayId/candidatures')({
  component: PageRoute,
});

function PageRoute() {
  const { pathwayId } = Route.useParams();
  return <ApplicationsPage key={pathwayId} id={pathwayId} />;
}
