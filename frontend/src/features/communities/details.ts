import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['communities'] as const;

export const communityKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
};

export function communityDetails(id: string) {
  return queryOptions({
    queryKey: communityKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/communities/{id}', { params: { path: { id } }, signal })),
  });
}
