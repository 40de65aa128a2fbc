import { createFileRoute } from '@tanstack/react-router';
import { YearBookPage } from '@/features/yearbooks/YearBookPage';

export const Route = createFileRoute('/cahiers/$yearId/')({ component: PageRoute });

function PageRoute() {
  const { yearId } = Route.useParams();
  return <YearBookPage key={yearId} yearId={yearId} />;
}
