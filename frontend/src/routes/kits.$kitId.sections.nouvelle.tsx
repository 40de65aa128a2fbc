import { createFileRoute } from '@tanstack/react-router';
import { NewKitSectionPage } from '@/features/kits/KitSectionPages';

export const Route = createFileRoute('/kits/$kitId/sections/nouvelle')({ component: NewKitSectionRoute });

function NewKitSectionRoute() {
  const { kitId } = Route.useParams();
  return <NewKitSectionPage key={kitId} id={kitId} />;
}
