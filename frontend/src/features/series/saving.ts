import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { EventSeries, EventSeriesDraft, SeriesSlot, SlotKind } from '@/api/types';
import { seriesKeys } from './details';

export type SeriesMove = 'publish' | 'close';

export function createSeries(body: EventSeriesDraft, key: string): Promise<EventSeries> {
  return unwrap(api.POST('/api/v1/event-series', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateSeries(id: string, version: number, body: EventSeriesDraft): Promise<EventSeries> {
  return unwrap(
    api.PUT('/api/v1/event-series/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

/** Whatever changes a series may change its dates, their events and one's places there. */
export function useSeriesSaved(): (saved?: EventSeries) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    for (const key of [seriesKeys.all, ['events'], ['registrations']])
      void queryClient.invalidateQueries({ queryKey: key });
    if (saved) queryClient.setQueryData(seriesKeys.details(saved.id), saved);
  };
}

export function useMoveSeries({ id, version }: EventSeries) {
  const onSuccess = useSeriesSaved();
  return useMutation({
    mutationFn: (move: SeriesMove) => {
      const params = { path: { id }, header: ifMatch(version) };
      return move === 'publish'
        ? unwrap(api.POST('/api/v1/event-series/{id}/publish', { params }))
        : unwrap(api.POST('/api/v1/event-series/{id}/close', { params }));
    },
    onSuccess,
  });
}

export function useSubscription(id: string) {
  const onSuccess = useSeriesSaved();
  return useMutation({
    mutationFn: (comes: boolean) => {
      const params = { path: { id } };
      return comes
        ? unwrap(api.PUT('/api/v1/event-series/{id}/subscription', { params }))
        : unwrap(api.DELETE('/api/v1/event-series/{id}/subscription', { params }));
    },
    onSuccess,
  });
}

export function useAddSlot(id: string) {
  const changed = useSeriesSaved();
  return useMutation({
    mutationFn: ({ key, ...body }: { day: string; kind?: SlotKind; key: string }) =>
      unwrap(
        api.POST('/api/v1/event-series/{id}/slots', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: () => changed(),
  });
}

/** What is done with one date; each as the contract has it. */
export type SlotChange =
  | { act: 'claim'; contributionId: string }
  | { act: 'plan'; title: string; format: PlannedFormat; kind: SlotKind }
  | { act: 'kind'; kind: SlotKind | null }
  | { act: 'skip' | 'release'; reason: string }
  | { act: 'move'; day: string }
  | { act: 'restore' | 'decline' | 'rejoin' };

export type PlannedFormat = NonNullable<SeriesSlot['event']>['format'];

export function useChangeSlot(slot: SeriesSlot) {
  const changed = useSeriesSaved();
  return useMutation({
    mutationFn: (change: SlotChange) => changeSlot(slot, change),
    // Also when it was refused: somebody else may have been quicker.
    onSettled: () => changed(),
  });
}

function changeSlot({ id, version }: SeriesSlot, change: SlotChange): Promise<SeriesSlot> {
  const path = { id };
  const params = { path, header: ifMatch(version) };
  switch (change.act) {
    case 'claim': {
      const { contributionId } = change;
      return unwrap(
        api.POST('/api/v1/series-slots/{id}/claim', { params: { path }, body: { contributionId } }),
      );
    }
    case 'plan': {
      const { title, format, kind } = change;
      return unwrap(
        api.POST('/api/v1/series-slots/{id}/plan', { params: { path }, body: { title, format, kind } }),
      );
    }
    case 'kind': {
      const body = change.kind ? { kind: change.kind } : {};
      return unwrap(api.PUT('/api/v1/series-slots/{id}/kind', { params, body }));
    }
    case 'skip':
      return unwrap(api.POST('/api/v1/series-slots/{id}/skip', { params, body: { reason: change.reason } }));
    case 'release':
      return unwrap(
        api.POST('/api/v1/series-slots/{id}/release', { params, body: { reason: change.reason } }),
      );
    case 'move':
      return unwrap(api.POST('/api/v1/series-slots/{id}/move', { params, body: { day: change.day } }));
    case 'restore':
      return unwrap(api.POST('/api/v1/series-slots/{id}/restore', { params }));
    case 'decline':
      return unwrap(api.POST('/api/v1/series-slots/{id}/decline', { params: { path } }));
    case 'rejoin':
      return unwrap(api.POST('/api/v1/series-slots/{id}/rejoin', { params: { path } }));
  }
}
