import { useMutation } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Membership, MembershipRequest, MembershipRole } from '@/api/types';
import { useCommunitiesChanged } from './mutations';

export type RequestMove = 'accept' | 'refuse' | 'withdraw';

export function useMoveRequest() {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: ({
      request: { id, version },
      move,
      reason = '',
    }: {
      request: MembershipRequest;
      move: RequestMove;
      reason?: string | undefined;
    }) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'accept':
          return unwrap(api.POST('/api/v1/membership-requests/{id}/accept', { params }));
        case 'refuse':
          return unwrap(api.POST('/api/v1/membership-requests/{id}/refuse', { params, body: { reason } }));
        default:
          return unwrap(api.POST('/api/v1/membership-requests/{id}/withdraw', { params }));
      }
    },
    onSuccess,
  });
}

export type MembershipMove = 'leave' | 'suspend' | 'reinstate' | 'remove';

export function useMoveMembership() {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: ({
      membership: { id, version },
      move,
      reason = '',
    }: {
      membership: Membership;
      move: MembershipMove;
      reason?: string | undefined;
    }) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'leave':
          return unwrap(api.POST('/api/v1/memberships/{id}/leave', { params }));
        case 'suspend':
          return unwrap(api.POST('/api/v1/memberships/{id}/suspend', { params, body: { reason } }));
        case 'reinstate':
          return unwrap(api.POST('/api/v1/memberships/{id}/reinstate', { params }));
        default:
          return unwrap(api.POST('/api/v1/memberships/{id}/remove', { params, body: { reason } }));
      }
    },
    onSuccess,
  });
}

export function useChangeRole() {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: ({ membership: { id, version }, role }: { membership: Membership; role: MembershipRole }) =>
      unwrap(
        api.POST('/api/v1/memberships/{id}/change-role', {
          params: { path: { id }, header: ifMatch(version) },
          body: { role },
        }),
      ),
    onSuccess,
  });
}
