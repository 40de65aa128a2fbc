import { createFileRoute, notFound } from '@tanstack/react-router';
import { GeoUnitPage } from '@/features/geography/GeoUnitPage';
import { geoUnitSearch } from '@/features/geography/search';
import { GEO_UNIT_KINDS } from '@/lib/enums';

export const Route = createFileRoute('/geographie/$kind/$code')({
  validateSearch: geoUnitSearch,
  params: {
    parse: ({ kind, code }) => {
      const known = GEO_UNIT_KINDS.find((one) => one === kind);
      if (!known) throw notFound();
      return { kind: known, code };
    },
    stringify: ({ kind, code }) => ({ kind, code }),
  },
  component: GeoUnitRoute,
});

function GeoUnitRoute() {
  const { kind, code } = Route.useParams();
  const { vintage } = Route.useSearch();
  return <GeoUnitPage key={`${kind}${code}`} kind={kind} code={code} vintage={vintage} />;
}
