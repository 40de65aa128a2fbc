import { createFileRoute } from '@tanstack/react-router';
import { KitPage } from '@/features/kits/KitPage';

export const Route = createFileRoute('/kits/$kitId')({ component: KitRoute });

function KitRoute() {
  const { kitId } = Route.useParams();
  return <KitPage key={kitId} id={kitId} />;
}
