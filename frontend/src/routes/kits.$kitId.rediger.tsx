import { createFileRoute } from '@tanstack/react-router';
import { KitDraftPage } from '@/features/kits/KitDraftPage';

export const Route = createFileRoute('/kits/$kitId/rediger')({ component: KitDraftRoute });

function KitDraftRoute() {
  const { kitId } = Route.useParams();
  return <KitDraftPage key={kitId} id={kitId} />;
}
