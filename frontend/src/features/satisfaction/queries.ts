import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { SatisfactionDraft, SatisfactionForm, SatisfactionReply } from '@/api/types';

const all = (eventId: string) => ['satisfaction', eventId];

export function formQuery(eventId: string) {
  return queryOptions({
    queryKey: [...all(eventId), 'form'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/events/{id}/satisfaction', { params: { path: { id: eventId } }, signal })),
  });
}

export function resultsQuery(eventId: string) {
  return queryOptions({
    queryKey: [...all(eventId), 'results'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/events/{id}/satisfaction/results', { params: { path: { id: eventId } }, signal }),
      ),
  });
}

export function useWriteForm({ eventId, version }: SatisfactionForm) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SatisfactionDraft) =>
      unwrap(
        api.PUT('/api/v1/events/{id}/satisfaction', {
          params: { path: { id: eventId }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all(eventId) }),
  });
}

export function useReply(eventId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SatisfactionReply) =>
      unwrap(
        api.POST('/api/v1/events/{id}/satisfaction/replies', { params: { path: { id: eventId } }, body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all(eventId) }),
  });
}
