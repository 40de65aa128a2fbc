import { createFileRoute } from '@tanstack/react-router';
import { NewSectionPage } from '@/features/yearbooks/SectionEditPages';

export const Route = createFileRoute('/cahiers/$yearId/parties/nouvelle')({ component: PageRoute });

function PageRoute() {
  const { yearId } = Route.useParams();
  return <NewSectionPage key={yearId} yearId={yearId} />;
}
