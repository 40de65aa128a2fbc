import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { communityKeys } from './details';

/** @param months how many, the present one included */
export function communityBoard(id: string, months: number) {
  return queryOptions({
    queryKey: [...communityKeys.all, 'board', id, months] as const,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/communities/{id}/board', { params: { path: { id }, query: { months } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}
