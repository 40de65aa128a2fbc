import { createFileRoute } from '@tanstack/react-router';
import { MyReviewsPage } from '@/features/records/MyReviewsPage';
import type { ReviewSearch } from '@/features/records/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/relectures/')({
  validateSearch: readByPage<ReviewSearch>,
  component: MyReviewsPage,
});
