import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { DueSettlement, Tour, TourDraft, TourDue, TourPlanDraft } from '@/api/types';
import { tourKeys } from './details';

export type TourMove = 'publish' | 'close';

export function createTour(body: TourDraft, key: string): Promise<Tour> {
  return unwrap(api.POST('/api/v1/tours', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateTour(id: string, version: number, body: TourDraft): Promise<Tour> {
  return unwrap(api.PUT('/api/v1/tours/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));
}

export function planTour(id: string, version: number, body: TourPlanDraft): Promise<Tour> {
  return unwrap(
    api.PUT('/api/v1/tours/{id}/stops', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

/** Whatever changes a tour may change the events of its stops too. */
export function useTourSaved(): (saved: Tour) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: tourKeys.all });
    void queryClient.invalidateQueries({ queryKey: ['events'] });
    queryClient.setQueryData(tourKeys.details(saved.id), saved);
  };
}

export function useMoveTour({ id, version }: Tour) {
  const onSuccess = useTourSaved();
  return useMutation({
    mutationFn: (move: TourMove) => {
      const params = { path: { id }, header: ifMatch(version) };
      return move === 'publish'
        ? unwrap(api.POST('/api/v1/tours/{id}/publish', { params }))
        : unwrap(api.POST('/api/v1/tours/{id}/close', { params }));
    },
    onSuccess,
  });
}

export function useCancelTour({ id, version }: Tour) {
  const onSuccess = useTourSaved();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/tours/{id}/cancel', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useSwapHosts({ id, version }: Tour) {
  const onSuccess = useTourSaved();
  return useMutation({
    mutationFn: (stopIds: string[]) =>
      unwrap(
        api.POST('/api/v1/tours/{id}/swap-hosts', {
          params: { path: { id }, header: ifMatch(version) },
          body: { stopIds },
        }),
      ),
    onSuccess,
  });
}

export function useSettleDue({ id, version }: TourDue) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: DueSettlement) =>
      unwrap(
        api.POST('/api/v1/tour-dues/{id}/settle', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tourKeys.dues }),
  });
}

export function useCreateStopEvent({ id, version }: Tour) {
  const onSuccess = useTourSaved();
  return useMutation({
    mutationFn: ({ stopId, ...body }: { stopId: string; startsLocal: string; endsLocal: string }) =>
      unwrap(
        api.POST('/api/v1/tours/{id}/stops/{stopId}/event', {
          params: { path: { id, stopId }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess,
  });
}
