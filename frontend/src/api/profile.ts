import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client';

export const profileQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me', { signal })),
});
