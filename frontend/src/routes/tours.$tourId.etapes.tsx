import { createFileRoute } from '@tanstack/react-router';
import { PlanTourPage } from '@/features/tours/TourEditPages';

export const Route = createFileRoute('/tours/$tourId/etapes')({ component: PageRoute });

function PageRoute() {
  const { tourId } = Route.useParams();
  return <PlanTourPage key={tourId} id={tourId} />;
}
