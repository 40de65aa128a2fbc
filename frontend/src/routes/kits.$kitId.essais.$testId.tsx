import { createFileRoute } from '@tanstack/react-router';
import { KitTestPage } from '@/features/kits/KitTestPage';

export const Route = createFileRoute('/kits/$kitId/essais/$testId')({ component: KitTestRoute });

function KitTestRoute() {
  const { kitId, testId } = Route.useParams();
  return <KitTestPage key={testId} kitId={kitId} testId={testId} />;
}
