import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['territories'] as const;

export const territoryKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
  roles: (id: string) => [...all, 'roles', id] as const,
};

export function territoryDetails(id: string) {
  return queryOptions({
    queryKey: territoryKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/territories/{id}', { params: { path: { id } }, signal })),
  });
}
