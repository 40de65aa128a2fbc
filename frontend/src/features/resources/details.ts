import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['resources'] as const;

export const resourceKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
};

export function resourceDetails(id: string) {
  return queryOptions({
    queryKey: resourceKeys.details(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/resources/{id}', { params: { path: { id } }, signal })),
  });
}

export function collectionDetails(id: string) {
  return queryOptions({
    queryKey: [...all, 'collection', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/resource-collections/{id}', { params: { path: { id } }, signal })),
  });
}
