import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { PriceList, PriceListDraft } from '@/api/types';

const all = ['prices'] as const;

export function priceListQuery(eventId: string) {
  return queryOptions({
    queryKey: [...all, 'rules', eventId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/events/{id}/price-rules', { params: { path: { id: eventId } }, signal })),
  });
}

/** What the reader would pay, as their profile says. */
export function ownQuoteQuery(eventId: string) {
  return queryOptions({
    queryKey: [...all, 'quote', eventId],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/v1/events/{id}/quotes', { params: { path: { id: eventId } }, body: {}, signal })),
  });
}

export function updatePrices(eventId: string, version: number, body: PriceListDraft): Promise<PriceList> {
  const params = { path: { id: eventId }, header: ifMatch(version) };
  return unwrap(api.PUT('/api/v1/events/{id}/price-rules', { params, body }));
}

export const priceKeys = { all };
