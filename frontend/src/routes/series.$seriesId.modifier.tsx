import { createFileRoute } from '@tanstack/react-router';
import { EditSeriesPage } from '@/features/series/SeriesEditPages';

export const Route = createFileRoute('/series/$seriesId/modifier')({ component: PageRoute });

function PageRoute() {
  const { seriesId } = Route.useParams();
  return <EditSeriesPage key={seriesId} id={seriesId} />;
}
