import { createFileRoute } from '@tanstack/react-router';
import { VersionPage } from '@/features/trainings/VersionPage';

export const Route = createFileRoute('/formations/versions/$versionId/')({ component: PageRoute });

function PageRoute() {
  const { versionId } = Route.useParams();
  return <VersionPage key={versionId} id={versionId} />;
}
