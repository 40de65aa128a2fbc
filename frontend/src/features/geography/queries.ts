import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { GeoUnitKind } from '@/api/types';
import type { GeographySearch } from './search';

const year = (vintage: string | undefined) => (vintage ? { vintage: Number(vintage) } : {});

export const vintagesQuery = queryOptions({
  queryKey: ['geo-vintages'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/geo-vintages', { signal })),
  staleTime: 3_600_000,
});

export function geoUnitList({ q, kind, departement, vintage }: GeographySearch) {
  return keyset(['geo-units', 'list', { q, kind, departement, vintage }], (after, signal) => {
    const query = {
      ...year(vintage),
      ...(q ? { q } : {}),
      ...(kind ? { kind: [kind] } : {}),
      ...(departement ? { parentKind: 'DEPARTEMENT' as const, parent: departement } : {}),
      ...after,
    };
    return unwrap(api.GET('/api/v1/geo-units', { params: { query }, signal }));
  });
}

export function geoUnitDetails(kind: GeoUnitKind, code: string, vintage: string | undefined) {
  return queryOptions({
    queryKey: ['geo-units', 'details', kind, code, vintage],
    queryFn: ({ signal }) => {
      const params = { path: { kind, code }, query: year(vintage) };
      return unwrap(api.GET('/api/v1/geo-units/{kind}/{code}', { params, signal }));
    },
  });
}

export function geoUnitMembers(kind: GeoUnitKind, code: string, vintage: string | undefined) {
  return keyset(['geo-units', 'members', kind, code, vintage], (after, signal) => {
    const params = { path: { kind, code }, query: { ...year(vintage), ...after } };
    return unwrap(api.GET('/api/v1/geo-units/{kind}/{code}/members', { params, signal }));
  });
}
