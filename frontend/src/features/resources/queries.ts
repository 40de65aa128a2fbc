import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given, switched } from '@/lib/search';
import { resourceKeys } from './details';
import type { CollectionSearch, ResourceSearch } from './search';

const { all } = resourceKeys;

export function resourceList(search: ResourceSearch, communityId?: string) {
  return keyset([...all, 'list', communityId ?? '', search], (after, signal) => {
    const where = communityId ? { communityId } : {};
    const query = { ...given(switched(search, 'mine', 'stale')), ...where, ...after };
    return unwrap(api.GET('/api/v1/resources', { params: { query }, signal }));
  });
}

/** What readers may see of the supports of a meeting. */
export function supportsOf(meetingId: string) {
  return keyset([...all, 'supports', meetingId], (after, signal) => {
    const query = { meetingId, sort: 'title' as const, ...after };
    return unwrap(api.GET('/api/v1/resources', { params: { query }, signal }));
  });
}

export function resourceVersions(id: string) {
  return keyset([...all, 'versions', id], (query, signal) =>
    unwrap(api.GET('/api/v1/resources/{id}/versions', { params: { path: { id }, query }, signal })),
  );
}

export function resourceVersion(id: string, number: number) {
  return queryOptions({
    queryKey: [...all, 'version', id, number],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/resources/{id}/versions/{number}', { params: { path: { id, number } }, signal }),
      ),
  });
}

export function resourceComparison(id: string, since: number, number: number) {
  return queryOptions({
    queryKey: [...all, 'changes', id, since, number],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/resources/{id}/versions/{number}/changes', {
          params: { path: { id, number }, query: { since } },
          signal,
        }),
      ),
  });
}

export function resourceComments(id: string) {
  return keyset([...all, 'comments', id], (query, signal) =>
    unwrap(api.GET('/api/v1/resources/{id}/comments', { params: { path: { id }, query }, signal })),
  );
}

export function collectionList(search: CollectionSearch) {
  return keyset([...all, 'collections', search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/resource-collections', { params: { query }, signal }));
  });
}
