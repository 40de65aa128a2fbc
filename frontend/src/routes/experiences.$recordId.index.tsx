import { createFileRoute } from '@tanstack/react-router';
import { RecordPage } from '@/features/records/RecordPage';

export const Route = createFileRoute('/experiences/$recordId/')({ component: RecordRoute });

function RecordRoute() {
  const { recordId } = Route.useParams();
  return <RecordPage key={recordId} id={recordId} />;
}
