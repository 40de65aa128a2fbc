import { createFileRoute } from '@tanstack/react-router';
import { FrameworkPage } from '@/features/competences/FrameworkPage';

export const Route = createFileRoute('/competences/$frameworkId/')({ component: PageRoute });

function PageRoute() {
  const { frameworkId } = Route.useParams();
  return <FrameworkPage key={frameworkId} id={frameworkId} />;
}
