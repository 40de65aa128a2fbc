import { createFileRoute } from '@tanstack/react-router';
import { KitSectionPage } from '@/features/kits/KitSectionPages';

export const Route = createFileRoute('/kits/$kitId/sections/$sectionId')({ component: KitSectionRoute });

function KitSectionRoute() {
  const { kitId, sectionId } = Route.useParams();
  return <KitSectionPage key={sectionId} id={kitId} sectionId={sectionId} />;
}
