import { createFileRoute, notFound } from '@tanstack/react-router';
import { GeoUnitPage } from '@/features/geography/GeoUnitPage';
import { type GeoUnitSearch, geoUnitSearch } from '@/features/geography/search';
import { GEO_UNIT_KINDS } from '@/lib/enums';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/geographie/$kind/$code')({
  validateSearch: readByPage<GeoUnitSearch>,
  component: GeoUnitRoute,
});

function GeoUnitRoute() {
  const { kind, code } = Route.useParams();
  const { vintage } = geoUnitSearch(Route.useSearch());
  const known = GEO_UNIT_KINDS.find((one) => one === kind);
  if (!known) throw notFound();
  return <GeoUnitPage key={`${kind}${code}`} kind={known} code={code} vintage={vintage} />;
}
