import { createFileRoute } from '@tanstack/react-router';
import { CommunityListPage } from '@/features/communities/CommunityListPage';
import type { CommunitySearch } from '@/features/communities/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/')({
  validateSearch: readByPage<CommunitySearch>,
  component: CommunityListPage,
});
