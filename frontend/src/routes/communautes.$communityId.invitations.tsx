import { createFileRoute } from '@tanstack/react-router';
import { InvitationsPage } from '@/features/communities/InvitationsPage';
import { invitationSearch } from '@/features/communities/search';

export const Route = createFileRoute('/communautes/$communityId/invitations')({
  validateSearch: invitationSearch,
  component: InvitationsRoute,
});

function InvitationsRoute() {
  const { communityId } = Route.useParams();
  return <InvitationsPage key={communityId} id={communityId} />;
}
