import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { OutboxMessage } from '@/api/types';
import { given } from '@/lib/search';
import type { OutboxSearch } from './search';

const all = ['outbox'] as const;

export function outboxMessages(search: OutboxSearch) {
  return keyset([...all, 'list', search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/outbox-messages', { params: { query }, signal }));
  });
}

export function outboxMessage(id: string) {
  return queryOptions({
    queryKey: [...all, 'details', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/outbox-messages/{id}', { params: { path: { id } }, signal })),
  });
}

function useOutboxChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: all });
}

export function useRetry() {
  const onSuccess = useOutboxChanged();
  return useMutation({
    mutationFn: ({ id, version }: OutboxMessage) => {
      const params = { path: { id }, header: ifMatch(version) };
      return unwrap(api.POST('/api/v1/outbox-messages/{id}/retry', { params }));
    },
    onSuccess,
  });
}

export function useDiscard() {
  const onSuccess = useOutboxChanged();
  return useMutation({
    mutationFn: ({ message: { id, version }, reason }: { message: OutboxMessage; reason: string }) => {
      const params = { path: { id }, header: ifMatch(version) };
      return unwrap(api.POST('/api/v1/outbox-messages/{id}/discard', { params, body: { reason } }));
    },
    onSuccess,
  });
}
