import { createFileRoute } from '@tanstack/react-router';
import { RequestsPage } from '@/features/communities/RequestsPage';
import type { RequestSearch } from '@/features/communities/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/demandes')({
  validateSearch: readByPage<RequestSearch>,
  component: RequestsRoute,
});

function RequestsRoute() {
  const { communityId } = Route.useParams();
  return <RequestsPage key={communityId} id={communityId} />;
}
