import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import type { KitSearch } from './search';

const all = ['kits'] as const;

export function kitList(search: KitSearch) {
  return keyset([...all, 'list', search], (after, signal) =>
    unwrap(api.GET('/api/v1/kits', { params: { query: { ...given(search), ...after } }, signal })),
  );
}

export function kitDetails(id: string) {
  return queryOptions({
    queryKey: [...all, 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/kits/{id}', { params: { path: { id } }, signal })),
  });
}

export function kitVersion(id: string) {
  return queryOptions({
    queryKey: [...all, 'version', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/kit-versions/{id}', { params: { path: { id } }, signal })),
  });
}

/** Who adopted a kit, as far as everybody may know. */
export function adoptionsOf(kitId: string) {
  return keyset([...all, 'adoptions', kitId], (after, signal) =>
    unwrap(api.GET('/api/v1/adoptions', { params: { query: { kitId, ...after } }, signal })),
  );
}
