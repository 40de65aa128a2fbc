import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client';

/** One topic, for whoever knows its id alone: a filter in an address. */
export function topicQuery(id: string) {
  return queryOptions({
    queryKey: ['topics', 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/topics/{id}', { params: { path: { id } }, signal })),
  });
}
