import { createFileRoute } from '@tanstack/react-router';
import { MembersPage } from '@/features/communities/MembersPage';
import type { MemberSearch } from '@/features/communities/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/membres')({
  validateSearch: readByPage<MemberSearch>,
  component: MembersRoute,
});

function MembersRoute() {
  const { communityId } = Route.useParams();
  return <MembersPage key={communityId} id={communityId} />;
}
