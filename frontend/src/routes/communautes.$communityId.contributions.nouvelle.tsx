import { createFileRoute } from '@tanstack/react-router';
import { NewContributionPage } from '@/features/communities/ContributionEditPages';

export const Route = createFileRoute('/communautes/$communityId/contributions/nouvelle')({
  component: NewRoute,
});

function NewRoute() {
  const { communityId } = Route.useParams();
  return <NewContributionPage key={communityId} communityId={communityId} />;
}
