import { createFileRoute } from '@tanstack/react-router';
import { TourPage } from '@/features/tours/TourPage';

export const Route = createFileRoute('/tours/$tourId/')({ component: PageRoute });

function PageRoute() {
  const { tourId } = Route.useParams();
  return <TourPage key={tourId} id={tourId} />;
}
