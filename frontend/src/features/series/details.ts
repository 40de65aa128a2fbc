import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['series'] as const;

export const seriesKeys = {
  all,
  lists: [...all, 'list'] as const,
  details: (id: string) => [...all, 'details', id] as const,
  board: (id: string) => [...all, 'board', id] as const,
  flashes: (communityId: string) => [...all, 'flashes', communityId] as const,
};

export function seriesDetails(id: string) {
  return queryOptions({
    queryKey: seriesKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/event-series/{id}', { params: { path: { id } }, signal })),
  });
}

export function seriesBoard(id: string) {
  return queryOptions({
    queryKey: seriesKeys.board(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/event-series/{id}/slots', { params: { path: { id } }, signal })),
  });
}
