import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '@/features/records/ReviewPage';

export const Route = createFileRoute('/relectures/$reviewId')({ component: ReviewRoute });

function ReviewRoute() {
  const { reviewId } = Route.useParams();
  return <ReviewPage key={reviewId} id={reviewId} />;
}
