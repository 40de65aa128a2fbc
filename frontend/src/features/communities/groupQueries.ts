import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given, switched } from '@/lib/search';
import { communityKeys } from './details';
import type { GroupSearch } from './groupSearch';

/** Below the communities' own: whoever joins or leaves one changes what they may do in its groups. */
const all = [...communityKeys.all, 'groups'] as const;

export const groupKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
};

export function groupList(communityId: string, search: GroupSearch) {
  return keyset([...all, 'list', communityId, search], (after, signal) => {
    const query = { ...given(switched(search, 'mine')), ...after };
    const params = { path: { id: communityId }, query };
    return unwrap(api.GET('/api/v1/communities/{id}/working-groups', { params, signal }));
  });
}

export function groupDetails(id: string) {
  return queryOptions({
    queryKey: groupKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/working-groups/{id}', { params: { path: { id } }, signal })),
  });
}

export function groupMembers(id: string) {
  return keyset([...all, 'members', id], (after, signal) =>
    unwrap(
      api.GET('/api/v1/working-groups/{id}/members', { params: { path: { id }, query: after }, signal }),
    ),
  );
}

export function seat(id: string) {
  return queryOptions({
    queryKey: [...all, 'seat', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/working-group-members/{id}', { params: { path: { id } }, signal })),
  });
}

export function groupOutputs(id: string) {
  return keyset([...all, 'outputs', id], (after, signal) =>
    unwrap(
      api.GET('/api/v1/working-groups/{id}/outputs', { params: { path: { id }, query: after }, signal }),
    ),
  );
}
