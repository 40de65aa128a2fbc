import { createFileRoute } from '@tanstack/react-router';
import { VersionTextsPage } from '@/features/trainings/VersionPage';

export const Route = createFileRoute('/formations/versions/$versionId/textes')({ component: PageRoute });

function PageRoute() {
  const { versionId } = Route.useParams();
  return <VersionTextsPage key={versionId} id={versionId} />;
}
