import { createFileRoute } from '@tanstack/react-router';
import { GroupPage } from '@/features/communities/GroupPage';

export const Route = createFileRoute('/groupes/$groupId/')({ component: GroupRoute });

function GroupRoute() {
  const { groupId } = Route.useParams();
  return <GroupPage key={groupId} id={groupId} />;
}
