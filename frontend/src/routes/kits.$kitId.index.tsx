import { createFileRoute } from '@tanstack/react-router';
import { KitPage } from '@/features/kits/KitPage';
import type { VersionSearch } from '@/features/kits/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/kits/$kitId/')({
  validateSearch: readByPage<VersionSearch>,
  component: KitRoute,
});

function KitRoute() {
  const { kitId } = Route.useParams();
  return <KitPage key={kitId} id={kitId} />;
}
