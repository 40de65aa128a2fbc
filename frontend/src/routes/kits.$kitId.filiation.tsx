import { createFileRoute } from '@tanstack/react-router';
import { KitLineagePage } from '@/features/kits/KitLineagePage';

export const Route = createFileRoute('/kits/$kitId/filiation')({ component: KitLineageRoute });

function KitLineageRoute() {
  const { kitId } = Route.useParams();
  return <KitLineagePage key={kitId} id={kitId} />;
}
