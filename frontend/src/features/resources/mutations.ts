import { useMutation } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Resource, ResourceComment } from '@/api/types';
import { useResourceSaved, useResourcesChanged } from './saving';

export type ResourceMove = 'submit' | 'publish' | 'return' | 'archive' | 'restore';

interface Moving {
  move: ResourceMove;
  /** Of those that others will have to understand. */
  reason?: string | undefined;
}

export function useMoveResource({ id, version }: Resource) {
  const onSuccess = useResourceSaved();
  return useMutation({
    mutationFn: ({ move, reason = '' }: Moving) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'return':
          return unwrap(api.POST('/api/v1/resources/{id}/return', { params, body: { reason } }));
        case 'archive':
          return unwrap(api.POST('/api/v1/resources/{id}/archive', { params, body: { reason } }));
        case 'submit':
          return unwrap(api.POST('/api/v1/resources/{id}/submit', { params }));
        case 'publish':
          return unwrap(api.POST('/api/v1/resources/{id}/publish', { params }));
        case 'restore':
          return unwrap(api.POST('/api/v1/resources/{id}/restore', { params }));
      }
    },
    onSuccess,
  });
}

export function useVote({ id, voted }: Resource) {
  const onSuccess = useResourcesChanged();
  return useMutation({
    mutationFn: () => {
      const params = { path: { id } };
      return unwrap(
        voted
          ? api.DELETE('/api/v1/resources/{id}/vote', { params })
          : api.PUT('/api/v1/resources/{id}/vote', { params }),
      );
    },
    onSuccess,
  });
}

export function useComment(id: string) {
  const onSuccess = useResourcesChanged();
  return useMutation({
    mutationFn: ({ body, key }: { body: string; key: string }) =>
      unwrap(
        api.POST('/api/v1/resources/{id}/comments', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { body },
        }),
      ),
    onSuccess,
  });
}

export function useHideComment({ id, version }: ResourceComment) {
  const onSuccess = useResourcesChanged();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/resource-comments/{id}/hide', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useShowComment({ id, version }: ResourceComment) {
  const onSuccess = useResourcesChanged();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/resource-comments/{id}/show', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSuccess,
  });
}
