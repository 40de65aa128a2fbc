import { useMutation } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Contribution } from '@/api/types';
import { filled } from '@/lib/forms/filled';
import { useContributionSaved } from './contributionMutations';

export type ContributionMove = 'accept' | 'decline' | 'publish' | 'withdraw';

/** The year it belongs to, null for none. */
export function usePlaceContribution({ id, version }: Contribution) {
  const onSuccess = useContributionSaved();
  return useMutation({
    mutationFn: (cycleYearId: string | null) =>
      unwrap(
        api.POST('/api/v1/contributions/{id}/place', {
          params: { path: { id }, header: ifMatch(version) },
          body: filled({ cycleYearId }),
        }),
      ),
    onSuccess,
  });
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
