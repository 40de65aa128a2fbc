import { useMutation } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Event, EventCopy } from '@/api/types';
import { useEventSaved } from './saving';

export function useMoveEvent({ id, version }: Event) {
  const onSuccess = useEventSaved();
  return useMutation({
    mutationFn: (move: 'publish' | 'close') => {
      const params = { path: { id }, header: ifMatch(version) };
      return move === 'publish'
        ? unwrap(api.POST('/api/v1/events/{id}/publish', { params }))
        : unwrap(api.POST('/api/v1/events/{id}/close', { params }));
    },
    onSuccess,
  });
}

export function useCancelEvent({ id, version }: Event) {
  const onSuccess = useEventSaved();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/events/{id}/cancel', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useDuplicateEvent(id: string) {
  const onSuccess = useEventSaved();
  return useMutation({
    mutationFn: ({ body, key }: { body: EventCopy; key: string }) =>
      unwrap(
        api.POST('/api/v1/events/{id}/duplicate', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess,
  });
}
