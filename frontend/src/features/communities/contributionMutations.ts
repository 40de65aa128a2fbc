import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Contribution, ContributionDraft } from '@/api/types';
import { contributionKeys } from './contributionQueries';

export type ContributionMove = 'accept' | 'decline' | 'publish' | 'withdraw';

export function proposeContribution(
  communityId: string,
  body: ContributionDraft,
  key: string,
): Promise<Contribution> {
  return unwrap(
    api.POST('/api/v1/communities/{id}/contributions', {
      params: { path: { id: communityId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function updateContribution(
  id: string,
  version: number,
  body: ContributionDraft,
): Promise<Contribution> {
  return unwrap(
    api.PUT('/api/v1/contributions/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useContributionSaved(): (saved: Contribution) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: contributionKeys.all });
    queryClient.setQueryData(contributionKeys.details(saved.id), saved);
  };
}

export function useMoveContribution({ id, version }: Contribution) {
  const onSuccess = useContributionSaved();
  return useMutation({
    mutationFn: ({ move, reason = '' }: { move: ContributionMove; reason?: string | undefined }) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'accept':
          return unwrap(api.POST('/api/v1/contributions/{id}/accept', { params }));
        case 'decline':
          return unwrap(api.POST('/api/v1/contributions/{id}/decline', { params, body: { reason } }));
        case 'publish':
          return unwrap(api.POST('/api/v1/contributions/{id}/publish', { params }));
        default:
          return unwrap(api.POST('/api/v1/contributions/{id}/withdraw', { params }));
      }
    },
    onSuccess,
  });
}
