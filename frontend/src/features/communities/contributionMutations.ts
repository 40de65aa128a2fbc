import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Contribution, ContributionDraft } from '@/api/types';
import { contributionKeys } from './contributionQueries';

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
