import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['topics'] as const;

export const topicKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
  scheme: (code: string) => [...all, 'scheme', code] as const,
};

export function schemeDetails(code: string) {
  return queryOptions({
    queryKey: topicKeys.scheme(code),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/topic-schemes/{code}', { params: { path: { code } }, signal })),
  });
}
