import { createFileRoute } from '@tanstack/react-router';
import { RecordWritingPage } from '@/features/records/RecordEditPages';

export const Route = createFileRoute('/experiences/$recordId/rediger')({ component: RecordWritingRoute });

function RecordWritingRoute() {
  const { recordId } = Route.useParams();
  return <RecordWritingPage key={recordId} id={recordId} />;
}
