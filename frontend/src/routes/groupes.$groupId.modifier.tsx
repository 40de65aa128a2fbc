import { createFileRoute } from '@tanstack/react-router';
import { EditGroupPage } from '@/features/communities/GroupEditPages';

export const Route = createFileRoute('/groupes/$groupId/modifier')({ component: EditRoute });

function EditRoute() {
  const { groupId } = Route.useParams();
  return <EditGroupPage key={groupId} id={groupId} />;
}
