import { createFileRoute } from '@tanstack/react-router';
import { EditFrameworkPage } from '@/features/competences/EditFrameworkPage';

export const Route = createFileRoute('/competences/$frameworkId/modifier')({ component: PageRoute });

function PageRoute() {
  const { frameworkId } = Route.useParams();
  return <EditFrameworkPage key={frameworkId} id={frameworkId} />;
}
