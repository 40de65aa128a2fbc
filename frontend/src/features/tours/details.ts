import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['tours'] as const;

export const tourKeys = {
  all,
  lists: [...all, 'list'] as const,
  details: (id: string) => [...all, 'details', id] as const,
  dues: [...all, 'dues'] as const,
  coverage: (id: string) => [...all, 'coverage', id] as const,
};

export function tourDetails(id: string) {
  return queryOptions({
    queryKey: tourKeys.details(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tours/{id}', { params: { path: { id } }, signal })),
  });
}

export function tourCoverage(id: string) {
  return queryOptions({
    queryKey: tourKeys.coverage(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/tours/{id}/coverage', { params: { path: { id } }, signal })),
  });
}
