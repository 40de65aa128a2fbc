import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import type { OrganisationSearch } from './search';

const all = ['organisations'] as const;

export const organisationKeys = { all, details: (id: string) => [...all, 'details', id] as const };

export function organisationList(search: OrganisationSearch) {
  return keyset([...all, 'list', search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/organisations', { params: { query }, signal }));
  });
}

/** The territories an organisation leads: the first of them, the list page has the rest. */
export function ledTerritories(id: string) {
  return queryOptions({
    queryKey: ['territories', 'led', id],
    queryFn: ({ signal }) => {
      const query = { leadOrganisationId: id, size: 50 };
      return unwrap(api.GET('/api/v1/territories', { params: { query }, signal }));
    },
  });
}
