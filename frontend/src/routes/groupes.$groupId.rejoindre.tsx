import { createFileRoute } from '@tanstack/react-router';
import { JoinGroupPage } from '@/features/communities/JoinGroupPage';

export const Route = createFileRoute('/groupes/$groupId/rejoindre')({ component: JoinRoute });

function JoinRoute() {
  const { groupId } = Route.useParams();
  return <JoinGroupPage key={groupId} id={groupId} />;
}
