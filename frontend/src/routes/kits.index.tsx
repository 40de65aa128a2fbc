import { createFileRoute } from '@tanstack/react-router';
import { KitListPage } from '@/features/kits/KitListPage';
import type { KitSearch } from '@/features/kits/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/kits/')({
  validateSearch: readByPage<KitSearch>,
  component: KitListPage,
});
