import { createFileRoute } from '@tanstack/react-router';
import { SeriesPage } from '@/features/series/SeriesPage';

export const Route = createFileRoute('/series/$seriesId/')({ component: PageRoute });

function PageRoute() {
  const { seriesId } = Route.useParams();
  return <SeriesPage key={seriesId} id={seriesId} />;
}
