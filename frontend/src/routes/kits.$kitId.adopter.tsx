import { createFileRoute } from '@tanstack/react-router';
import type { VersionSearch } from '@/features/kits/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/kits/$kitId/adopter')({
  validateSearch: readByPage<VersionSearch>,
  component: () => null,
});
