import { createFileRoute } from '@tanstack/react-router';
import { OwnSectionFormPage } from '@/features/kits/OwnSectionFormPage';

export const Route = createFileRoute('/adoptions/$adoptionId/sections/$sectionId/adapter')({
  component: OwnSectionFormRoute,
});

function OwnSectionFormRoute() {
  const { adoptionId, sectionId } = Route.useParams();
  return <OwnSectionFormPage key={sectionId} adoptionId={adoptionId} id={sectionId} />;
}
