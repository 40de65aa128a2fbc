import { createFileRoute } from '@tanstack/react-router';
import { PricesPage } from '@/features/prices/PricesPage';

export const Route = createFileRoute('/evenements/$eventId/tarifs/')({ component: PricesRoute });

function PricesRoute() {
  const { eventId } = Route.useParams();
  return <PricesPage key={eventId} eventId={eventId} />;
}
