import { createFileRoute } from '@tanstack/react-router';
import { ContributionsPage } from '@/features/communities/ContributionsPage';
import type { ContributionSearch } from '@/features/communities/contributionSearch';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/contributions/')({
  validateSearch: readByPage<ContributionSearch>,
  component: ContributionsRoute,
});

function ContributionsRoute() {
  const { communityId } = Route.useParams();
  return <ContributionsPage key={communityId} id={communityId} />;
}
