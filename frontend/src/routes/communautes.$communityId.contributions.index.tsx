import { createFileRoute } from '@tanstack/react-router';
import { ContributionsPage } from '@/features/communities/ContributionsPage';
import { contributionSearch } from '@/features/communities/contributionSearch';

export const Route = createFileRoute('/communautes/$communityId/contributions/')({
  validateSearch: contributionSearch,
  component: ContributionsRoute,
});

function ContributionsRoute() {
  const { communityId } = Route.useParams();
  return <ContributionsPage key={communityId} id={communityId} />;
}
