import { createFileRoute } from '@tanstack/react-router';
import { AdoptPage } from '@/features/kits/AdoptPage';
import type { VersionSearch } from '@/features/kits/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/kits/$kitId/adopter')({
  validateSearch: readByPage<VersionSearch>,
  component: AdoptRoute,
});

function AdoptRoute() {
  const { kitId } = Route.useParams();
  return <AdoptPage key={kitId} id={kitId} />;
}
