import { createFileRoute } from '@tanstack/react-router';
import { FeesPage } from '@/features/fees/FeesPage';
import type { FeeSearch } from '@/features/fees/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/evenements/$eventId/montants')({
  validateSearch: readByPage<FeeSearch>,
  component: FeesRoute,
});

function FeesRoute() {
  const { eventId } = Route.useParams();
  return <FeesPage key={eventId} eventId={eventId} />;
}
