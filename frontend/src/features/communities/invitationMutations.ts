import { useMutation } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Invitation } from '@/api/types';
import type { AddressListRun } from '@/lib/forms/AddressListForm';
import { useCommunitiesChanged } from './mutations';

export function useInvite(communityId: string) {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: ({ email, key }: { email: string; key: string }) =>
      unwrap(
        api.POST('/api/v1/communities/{id}/invitations', {
          params: { path: { id: communityId }, header: { 'Idempotency-Key': key } },
          body: { email },
        }),
      ),
    onSuccess,
  });
}

/** A list of addresses as it was pasted or read from a file; a dry run writes nothing. */
export function useInviteMany(communityId: string) {
  const changed = useCommunitiesChanged();
  return useMutation({
    mutationFn: ({ list, ...query }: AddressListRun) =>
      unwrap(
        api.POST('/api/v1/communities/{id}/invitations/import', {
          params: { path: { id: communityId }, query },
          body: list,
          headers: { 'Content-Type': 'text/plain' },
          bodySerializer: (text) => text as string,
        }),
      ),
    onSuccess: ({ dryRun }) => (dryRun ? undefined : changed()),
  });
}

export type InvitationMove = 'revoke' | 'renew';

export function useMoveInvitation() {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: ({ invitation: { id, version }, move }: { invitation: Invitation; move: InvitationMove }) => {
      const params = { path: { id }, header: ifMatch(version) };
      return move === 'renew'
        ? unwrap(api.POST('/api/v1/invitations/{id}/renew', { params }))
        : unwrap(api.POST('/api/v1/invitations/{id}/revoke', { params }));
    },
    onSuccess,
  });
}

export function readInvitation(token: string) {
  return unwrap(api.POST('/api/v1/invitations/read', { body: { token } }));
}

export function useAcceptInvitation() {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: (token: string) => unwrap(api.POST('/api/v1/invitations/accept', { body: { token } })),
    onSuccess,
  });
}

/** Accepting from the community's page, where only the invitation's id is known. */
export function useAcceptOwnInvitation() {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: async (id: string) => {
      const path = { id };
      const { version } = await unwrap(api.GET('/api/v1/invitations/{id}', { params: { path } }));
      return unwrap(
        api.POST('/api/v1/invitations/{id}/accept', { params: { path, header: ifMatch(version) } }),
      );
    },
    onSuccess,
  });
}
