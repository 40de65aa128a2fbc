import { createFileRoute } from '@tanstack/react-router';
import { CommunityListPage } from '@/features/communities/CommunityListPage';
import { communitySearch } from '@/features/communities/search';

export const Route = createFileRoute('/communautes/')({
  validateSearch: communitySearch,
  component: CommunityListPage,
});
