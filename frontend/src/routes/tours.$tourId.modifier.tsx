import { createFileRoute } from '@tanstack/react-router';
import { EditTourPage } from '@/features/tours/TourEditPages';

export const Route = createFileRoute('/tours/$tourId/modifier')({ component: PageRoute });

function PageRoute() {
  const { tourId } = Route.useParams();
  return <EditTourPage key={tourId} id={tourId} />;
}
