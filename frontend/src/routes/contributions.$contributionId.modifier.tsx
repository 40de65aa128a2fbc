import { createFileRoute } from '@tanstack/react-router';
import { EditContributionPage } from '@/features/communities/ContributionEditPages';

export const Route = createFileRoute('/contributions/$contributionId/modifier')({ component: EditRoute });

function EditRoute() {
  const { contributionId } = Route.useParams();
  return <EditContributionPage key={contributionId} id={contributionId} />;
}
