import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client';
import { loadAll } from './keyset';
import type { CodeRef } from './types';

/** The régions and départements of the newest vintage: short lists that change once a year. */
function divisions(kind: 'REGION' | 'DEPARTEMENT') {
  return queryOptions({
    queryKey: ['geo-units', 'divisions', kind],
    queryFn: async ({ signal }): Promise<CodeRef[]> => {
      const { items } = await loadAll((page) =>
        unwrap(api.GET('/api/v1/geo-units', { params: { query: { kind: [kind], ...page } }, signal })),
      );
      return items.map(({ code, name }) => ({ code, name }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export const regionsQuery = divisions('REGION');
export const departementsQuery = divisions('DEPARTEMENT');
