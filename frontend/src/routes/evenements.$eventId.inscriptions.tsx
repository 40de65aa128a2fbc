import { createFileRoute } from '@tanstack/react-router';
import { RegistrationsPage } from '@/features/registrations/RegistrationsPage';
import type { RegistrationSearch } from '@/features/registrations/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/evenements/$eventId/inscriptions')({
  validateSearch: readByPage<RegistrationSearch>,
  component: RegistrationsRoute,
});

function RegistrationsRoute() {
  const { eventId } = Route.useParams();
  return <RegistrationsPage key={eventId} eventId={eventId} />;
}
