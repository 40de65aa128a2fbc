import { createFileRoute } from '@tanstack/react-router';
import { RecordVersionsPage } from '@/features/records/RecordVersionsPage';

export const Route = createFileRoute('/experiences/$recordId/versions')({ component: RecordVersionsRoute });

function RecordVersionsRoute() {
  const { recordId } = Route.useParams();
  return <RecordVersionsPage key={recordId} id={recordId} />;
}
