import { createFileRoute } from '@tanstack/react-router';
import { InvitationsPage } from '@/features/communities/InvitationsPage';
import type { InvitationSearch } from '@/features/communities/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/invitations')({
  validateSearch: readByPage<InvitationSearch>,
  component: InvitationsRoute,
});

function InvitationsRoute() {
  const { communityId } = Route.useParams();
  return <InvitationsPage key={communityId} id={communityId} />;
}
