import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['programmes'] as const;

export const programmeKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
  enrolments: (id: string) => [...all, 'enrolments', id] as const,
  ofTerritory: (id: string) => [...all, 'of-territory', id] as const,
};

export function programmeDetails(id: string) {
  return queryOptions({
    queryKey: programmeKeys.details(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/programmes/{id}', { params: { path: { id } }, signal })),
  });
}
