import { createFileRoute } from '@tanstack/react-router';
import { KitTestsPage } from '@/features/kits/KitTestsPage';

export const Route = createFileRoute('/kits/$kitId/essais/')({ component: KitTestsRoute });

function KitTestsRoute() {
  const { kitId } = Route.useParams();
  return <KitTestsPage key={kitId} id={kitId} />;
}
