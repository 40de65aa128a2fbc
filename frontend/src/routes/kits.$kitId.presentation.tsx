import { createFileRoute } from '@tanstack/react-router';
import { KitTextPage } from '@/features/kits/KitEditPages';

export const Route = createFileRoute('/kits/$kitId/presentation')({ component: KitTextRoute });

function KitTextRoute() {
  const { kitId } = Route.useParams();
  return <KitTextPage key={kitId} id={kitId} />;
}
