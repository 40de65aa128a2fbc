import { createFileRoute } from '@tanstack/react-router';
import { RegistrationsPage } from '@/features/registrations/RegistrationsPage';
import type { RegistrationSearch } from '@/features/registrations/search';

export const Route = createFileRoute('/evenements/$eventId/inscriptions')({
  // Read by the page: nothing of it weighs on the start.
  validateSearch: (given: Record<string, unknown>) => given as RegistrationSearch,
  component: RegistrationsRoute,
});

function RegistrationsRoute() {
  const { eventId } = Route.useParams();
  return <RegistrationsPage key={eventId} eventId={eventId} />;
}
