import { createFileRoute } from '@tanstack/react-router';
import { OutcomePage } from '@/features/kits/OutcomePage';

export const Route = createFileRoute('/adoptions/$adoptionId/bilan')({ component: OutcomeRoute });

function OutcomeRoute() {
  const { adoptionId } = Route.useParams();
  return <OutcomePage key={adoptionId} id={adoptionId} />;
}
