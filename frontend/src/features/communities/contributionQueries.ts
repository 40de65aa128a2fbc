import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import type { ContributionSearch } from './contributionSearch';

/** Below the communities: what changes there may change who sees what here. */
const all = ['communities', 'contributions'] as const;

export const contributionKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
};

export function contributionList(communityId: string, search: ContributionSearch) {
  return keyset([...all, 'list', communityId, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(
      api.GET('/api/v1/communities/{id}/contributions', {
        params: { path: { id: communityId }, query },
        signal,
      }),
    );
  });
}

export function myContributions() {
  return keyset([...all, 'mine'], (after, signal) =>
    unwrap(api.GET('/api/v1/me/contributions', { params: { query: after }, signal })),
  );
}

export function contributionDetails(id: string) {
  return queryOptions({
    queryKey: contributionKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contributions/{id}', { params: { path: { id } }, signal })),
  });
}
