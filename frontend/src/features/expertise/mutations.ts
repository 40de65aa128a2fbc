import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { ExpertiseClaimDraft, MyExpertise } from '@/api/types';
import { expertiseKeys, myExpertise } from './queries';

/** One's own page shows what the server answered; the directory asks again. After a refusal both do: something changed. */
function useChanged() {
  const queryClient = useQueryClient();
  const ask = () => queryClient.invalidateQueries({ queryKey: expertiseKeys.all });
  return {
    onSuccess: (mine: MyExpertise) => {
      void ask();
      queryClient.setQueryData(myExpertise.queryKey, mine);
    },
    onError: () => void ask(),
  };
}

export function useSaveClaim(version: number) {
  return useMutation({
    mutationFn: ({ topicId, body }: { topicId: string; body: ExpertiseClaimDraft }) => {
      const params = { path: { topicId }, header: ifMatch(version) };
      return unwrap(api.PUT('/api/v1/me/expertise/claims/{topicId}', { params, body }));
    },
    ...useChanged(),
  });
}

export function useDropClaim(version: number) {
  return useMutation({
    mutationFn: (topicId: string) => {
      const params = { path: { topicId }, header: ifMatch(version) };
      return unwrap(api.DELETE('/api/v1/me/expertise/claims/{topicId}', { params }));
    },
    ...useChanged(),
  });
}

export function useConsent() {
  return useMutation({
    mutationFn: (given: boolean) =>
      unwrap(given ? api.PUT('/api/v1/me/expertise/consent') : api.DELETE('/api/v1/me/expertise/consent')),
    ...useChanged(),
  });
}
