import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset, loadAll } from '@/api/keyset';
import { given } from '@/lib/search';
import { territoryKeys } from './details';
import type { TerritorySearch } from './search';
import { territoryFilter } from './search';

const { all } = territoryKeys;

const list = (search: TerritorySearch, page: { size?: number; after?: string }, signal: AbortSignal) => {
  const query = { ...given(territoryFilter(search)), ...page };
  return unwrap(api.GET('/api/v1/territories', { params: { query }, signal }));
};

export function territoryList(search: TerritorySearch) {
  return keyset([...all, 'list', territoryFilter(search)], (after, signal) => list(search, after, signal));
}

/** Every territory of the list, for its map: up to a thousand. */
export function territoryMap(search: TerritorySearch) {
  const { sort: _, ...filter } = territoryFilter(search);
  return queryOptions({
    queryKey: [...all, 'map', filter],
    queryFn: ({ signal }) => loadAll((page) => list(filter as TerritorySearch, page, signal)),
  });
}

export function territoryRoles(id: string) {
  return queryOptions({
    queryKey: territoryKeys.roles(id),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/territories/{id}/roles', {
          params: { path: { id }, query: { all: true, size: 100 } },
          signal,
        }),
      ),
  });
}

/** Programmes to filter by, newest first: one page is more than a menu should hold. */
export const programmeChoices = queryOptions({
  queryKey: ['programmes', 'choices'],
  queryFn: async ({ signal }) => {
    const query = { size: 100, sort: '-startsOn' };
    return (await unwrap(api.GET('/api/v1/programmes', { params: { query }, signal }))).items;
  },
  staleTime: 60_000,
});
