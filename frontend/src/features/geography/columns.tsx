import { Link } from '@tanstack/react-router';
import type { GeoUnit } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { geoUnitKinds } from '@/lib/labels/geography';
import { m } from '@/paraglide/messages';
import type { Column } from '@/ui/Table';

export function geoUnitColumns(vintage: string | undefined): Column<GeoUnit>[] {
  return [
    {
      key: 'name',
      header: m.field_name(),
      cell: ({ kind, code, name }) => (
        <Link to="/geographie/$kind/$code" params={{ kind, code }} search={{ vintage }}>
          {name}
        </Link>
      ),
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => geoUnitKinds[kind]() },
    { key: 'code', header: m.field_code(), cell: ({ code }) => <span className="number">{code}</span> },
    {
      key: 'departement',
      header: m.field_departement(),
      cell: ({ departement }) => (departement ? `${departement.name} (${departement.code})` : ''),
    },
    { key: 'epci', header: m.field_epci(), cell: ({ epci }) => epci?.name ?? '' },
    {
      key: 'population',
      header: m.field_population(),
      align: 'end',
      cell: ({ population }) => (population === null ? '' : formatNumber(population)),
    },
  ];
}
