import { createFileRoute } from '@tanstack/react-router';
import { SatisfactionPage } from '@/features/satisfaction/SatisfactionPage';

export const Route = createFileRoute('/evenements/$eventId/satisfaction')({ component: SatisfactionRoute });

function SatisfactionRoute() {
  const { eventId } = Route.useParams();
  return <SatisfactionPage key={eventId} eventId={eventId} />;
}
