import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Community } from '@/api/types';
import { communityKeys } from './details';
import { useCommunitySaved } from './saving';

export function useArchiveCommunity({ id, version }: Community) {
  const onSuccess = useCommunitySaved();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/communities/{id}/archive', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useRestoreCommunity({ id, version }: Community) {
  const onSuccess = useCommunitySaved();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/communities/{id}/restore', { params: { path: { id }, header: ifMatch(version) } }),
      ),
    onSuccess,
  });
}

/** Whatever touches a membership changes the community's counts, lists and what its reader may do. */
export function useCommunitiesChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: communityKeys.all });
}

export function useJoin(id: string) {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/communities/{id}/join', { params: { path: { id } } })),
    onSuccess,
  });
}

export function useAsk(id: string) {
  const onSuccess = useCommunitiesChanged();
  return useMutation({
    mutationFn: ({ words, key }: { words: string; key: string }) =>
      unwrap(
        api.POST('/api/v1/communities/{id}/membership-requests', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { words },
        }),
      ),
    onSuccess,
  });
}
