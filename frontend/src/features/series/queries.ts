import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import { seriesKeys } from './details';
import type { SeriesSearch } from './search';

export function seriesList(search: SeriesSearch) {
  return keyset([...seriesKeys.lists, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/event-series', { params: { query }, signal }));
  });
}

/** The reader's own flash topics that were accepted, for a date. */
export function myFlashes(communityId: string) {
  return queryOptions({
    queryKey: seriesKeys.flashes(communityId),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/me/contributions', {
          params: { query: { communityId, kind: ['FLASH_TOPIC'], state: ['ACCEPTED'], size: 100 } },
          signal,
        }),
      ),
  });
}
