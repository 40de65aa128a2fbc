import { createFileRoute } from '@tanstack/react-router';
import { MyFollowUpsPage } from '@/features/communities/FollowUpsPage';
import type { FollowUpSearch } from '@/features/communities/meetingSearch';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/mes-suites')({
  validateSearch: readByPage<FollowUpSearch>,
  component: MyFollowUpsPage,
});
