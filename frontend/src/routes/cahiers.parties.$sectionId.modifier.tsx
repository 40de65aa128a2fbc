import { createFileRoute } from '@tanstack/react-router';
import { EditSectionPage } from '@/features/yearbooks/SectionEditPages';

export const Route = createFileRoute('/cahiers/parties/$sectionId/modifier')({ component: PageRoute });

function PageRoute() {
  const { sectionId } = Route.useParams();
  return <EditSectionPage key={sectionId} id={sectionId} />;
}
