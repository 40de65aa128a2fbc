import { createFileRoute } from '@tanstack/react-router';
import { KitSettingsPage } from '@/features/kits/KitEditPages';

export const Route = createFileRoute('/kits/$kitId/reglages')({ component: KitSettingsRoute });

function KitSettingsRoute() {
  const { kitId } = Route.useParams();
  return <KitSettingsPage key={kitId} id={kitId} />;
}
