import { createFileRoute } from '@tanstack/react-router';
import { GroupsPage } from '@/features/communities/GroupsPage';
import { groupSearch } from '@/features/communities/groupSearch';

export const Route = createFileRoute('/communautes/$communityId/groupes/')({
  validateSearch: groupSearch,
  component: GroupsRoute,
});

function GroupsRoute() {
  const { communityId } = Route.useParams();
  return <GroupsPage key={communityId} id={communityId} />;
}
