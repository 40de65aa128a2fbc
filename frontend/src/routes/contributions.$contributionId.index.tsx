import { createFileRoute } from '@tanstack/react-router';
import { ContributionPage } from '@/features/communities/ContributionPage';

export const Route = createFileRoute('/contributions/$contributionId/')({ component: ContributionRoute });

function ContributionRoute() {
  const { contributionId } = Route.useParams();
  return <ContributionPage key={contributionId} id={contributionId} />;
}
