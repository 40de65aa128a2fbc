import { createFileRoute } from '@tanstack/react-router';
import { MembersPage } from '@/features/communities/MembersPage';
import { memberSearch } from '@/features/communities/search';

export const Route = createFileRoute('/communautes/$communityId/membres')({
  validateSearch: memberSearch,
  component: MembersRoute,
});

function MembersRoute() {
  const { communityId } = Route.useParams();
  return <MembersPage key={communityId} id={communityId} />;
}
