import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '@/features/people/PersonPage';

export const Route = createFileRoute('/administration/personnes/$personId')({ component: PersonRoute });

function PersonRoute() {
  const { personId } = Route.useParams();
  return <PersonPage key={personId} id={personId} />;
}
