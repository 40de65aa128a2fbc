import { createFileRoute } from '@tanstack/react-router';
import { MyFollowUpsPage } from '@/features/communities/FollowUpsPage';
import { followUpSearch } from '@/features/communities/meetingSearch';

export const Route = createFileRoute('/mes-suites')({
  validateSearch: followUpSearch,
  component: MyFollowUpsPage,
});
