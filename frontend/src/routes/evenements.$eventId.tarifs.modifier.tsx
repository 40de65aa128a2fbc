import { createFileRoute } from '@tanstack/react-router';
import { EditPricesPage } from '@/features/prices/EditPricesPage';

export const Route = createFileRoute('/evenements/$eventId/tarifs/modifier')({ component: EditRoute });

function EditRoute() {
  const { eventId } = Route.useParams();
  return <EditPricesPage key={eventId} eventId={eventId} />;
}
