import { createFileRoute } from '@tanstack/react-router';
import { VersionOutlinePage } from '@/features/trainings/VersionPage';

export const Route = createFileRoute('/formations/versions/$versionId/')({ component: PageRoute });

function PageRoute() {
  const { versionId } = Route.useParams();
  return <VersionOutlinePage key={versionId} id={versionId} />;
}
