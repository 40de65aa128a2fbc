import { createFileRoute } from '@tanstack/react-router';
import { KitVersionsPage } from '@/features/kits/KitVersionsPage';
import type { VersionsSearch } from '@/features/kits/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/kits/$kitId/versions')({
  validateSearch: readByPage<VersionsSearch>,
  component: KitVersionsRoute,
});

function KitVersionsRoute() {
  const { kitId } = Route.useParams();
  return <KitVersionsPage key={kitId} id={kitId} />;
}
