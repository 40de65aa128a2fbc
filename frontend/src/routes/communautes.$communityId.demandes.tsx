import { createFileRoute } from '@tanstack/react-router';
import { RequestsPage } from '@/features/communities/RequestsPage';
import { requestSearch } from '@/features/communities/search';

export const Route = createFileRoute('/communautes/$communityId/demandes')({
  validateSearch: requestSearch,
  component: RequestsRoute,
});

function RequestsRoute() {
  const { communityId } = Route.useParams();
  return <RequestsPage key={communityId} id={communityId} />;
}
