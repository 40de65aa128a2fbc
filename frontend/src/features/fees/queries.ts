import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import type { FeeSearch } from './search';

export const feeKeys = { all: ['fees'] as const };

export function feesOf(eventId: string, search: FeeSearch) {
  return keyset([...feeKeys.all, 'of', eventId, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/events/{id}/fees', { params: { path: { id: eventId }, query }, signal }));
  });
}

export function feeTotals(eventId: string) {
  return queryOptions({
    queryKey: [...feeKeys.all, 'totals', eventId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/events/{id}/fees/totals', { params: { path: { id: eventId } }, signal })),
  });
}
