import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given, switched } from '@/lib/search';
import { communityKeys } from './details';
import type { CommunitySearch, InvitationSearch, MemberSearch, RequestSearch } from './search';

const { all } = communityKeys;

export function communityList(search: CommunitySearch) {
  return keyset([...all, 'list', search], (after, signal) => {
    const query = { ...given(switched(search, 'openToMe', 'mine')), ...after };
    return unwrap(api.GET('/api/v1/communities', { params: { query }, signal }));
  });
}

export function memberList(id: string, search: MemberSearch) {
  return keyset([...all, 'members', id, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/communities/{id}/members', { params: { path: { id }, query }, signal }));
  });
}

export function newcomerList(id: string) {
  return keyset([...all, 'newcomers', id], (after, signal) =>
    unwrap(api.GET('/api/v1/communities/{id}/newcomers', { params: { path: { id }, query: after }, signal })),
  );
}

export function requestQueue(id: string, search: RequestSearch) {
  return keyset([...all, 'requests', id, search], (after, signal) => {
    const query = { ...given(switched(search, 'overdue')), ...after };
    return unwrap(
      api.GET('/api/v1/communities/{id}/membership-requests', { params: { path: { id }, query }, signal }),
    );
  });
}

export function myRequests(communityId?: string) {
  return keyset([...all, 'my-requests', communityId ?? ''], (after, signal) => {
    const query = { ...(communityId ? { communityId } : {}), ...after };
    return unwrap(api.GET('/api/v1/me/membership-requests', { params: { query }, signal }));
  });
}

export function myMembership(id: string) {
  return queryOptions({
    queryKey: [...all, 'membership', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/memberships/{id}', { params: { path: { id } }, signal })),
  });
}

export function invitationList(id: string, search: InvitationSearch) {
  return keyset([...all, 'invitations', id, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(
      api.GET('/api/v1/communities/{id}/invitations', { params: { path: { id }, query }, signal }),
    );
  });
}
