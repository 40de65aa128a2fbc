import { createFileRoute } from '@tanstack/react-router';
import { OwnSectionPage } from '@/features/kits/OwnSectionPage';

export const Route = createFileRoute('/adoptions/$adoptionId/sections/$sectionId/')({
  component: OwnSectionRoute,
});

function OwnSectionRoute() {
  const { adoptionId, sectionId } = Route.useParams();
  return <OwnSectionPage key={sectionId} adoptionId={adoptionId} id={sectionId} />;
}
