import { createFileRoute } from '@tanstack/react-router';
import { GroupsPage } from '@/features/communities/GroupsPage';
import type { GroupSearch } from '@/features/communities/groupSearch';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/groupes/')({
  validateSearch: readByPage<GroupSearch>,
  component: GroupsRoute,
});

function GroupsRoute() {
  const { communityId } = Route.useParams();
  return <GroupsPage key={communityId} id={communityId} />;
}
