import { useQuery } from '@tanstack/react-query';
import type { TerritorySummary } from '@/api/types';
import { resultsCount } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { FranceMap, type MapPoint } from '@/ui/FranceMap';
import { Columns, Muted, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { Table } from '@/ui/Table';
import { territoryColumns } from './columns';
import { territoryMap } from './queries';
import type { TerritorySearch } from './search';

/** The same territories twice: on the map, and in the table that says everything the map shows. */
export function TerritoryMapView({ search }: { search: TerritorySearch }) {
  const query = useQuery(territoryMap(search));
  const columns = territoryColumns().filter(({ key }) =>
    ['name', 'departements', 'population'].includes(key),
  );
  return (
    <Loaded query={query}>
      {({ items, complete }) => {
        const count = resultsCount({ value: items.length, relation: complete ? 'EXACT' : 'AT_LEAST' });
        if (items.length === 0)
          return <EmptyState title={m.territories_none()}>{m.territories_none_detail()}</EmptyState>;
        return (
          <Columns kind="halves">
            <FranceMap
              name={m.territories_map_name({ count })}
              points={items.map(toPoint)}
              marked={departementsOf(items)}
            />
            <Stack gap="small">
              <Status>{count}</Status>
              <Muted small>{complete ? count : m.map_limited({ count })}</Muted>
              <Table
                caption={m.territories_map_table()}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
              />
            </Stack>
          </Columns>
        );
      }}
    </Loaded>
  );
}

function toPoint({ id, name, latitude, longitude }: TerritorySummary): MapPoint {
  return {
    id,
    label: name,
    latitude,
    longitude,
    link: { to: '/territoires/$territoryId', params: { territoryId: id } },
  };
}

function departementsOf(items: readonly TerritorySummary[]): string[] {
  return [...new Set(items.flatMap(({ departements }) => departements.map(({ code }) => code)))];
}
