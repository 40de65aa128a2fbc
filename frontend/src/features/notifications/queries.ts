import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { NotificationPreferences } from '@/api/types';
import { given } from '@/lib/search';
import type { NotificationSearch } from './search';

const all = ['notifications'] as const;

/** Asked every minute while the window is seen: one indexed count, most often answered "not modified". */
export const unreadCount = queryOptions({
  queryKey: [...all, 'unread'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/notifications/unread', { signal })),
  refetchInterval: 60_000,
  refetchOnWindowFocus: true,
});

const LATEST = 5;

/** What the panel under the bell shows. */
export const latest = queryOptions({
  queryKey: [...all, 'latest'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/me/notifications', { params: { query: { size: LATEST } }, signal })),
});

export function notificationList(search: NotificationSearch) {
  return keyset([...all, 'list', search], (after, signal) => {
    const { unread, ...rest } = search;
    const query = { ...given(rest), ...(unread ? { unread: unread === 'true' } : {}), ...after };
    return unwrap(api.GET('/api/v1/me/notifications', { params: { query }, signal }));
  });
}

export const preferences = queryOptions({
  queryKey: [...all, 'preferences'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/notification-preferences', { signal })),
});

function useNotificationsChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: all });
}

export function useRead() {
  const onSuccess = useNotificationsChanged();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/me/notifications/{id}/read', { params: { path: { id } } })),
    onSuccess,
  });
}

/** Everything up to the newest that was shown: what came since stays unread. */
export function useReadAll() {
  const onSuccess = useNotificationsChanged();
  return useMutation({
    mutationFn: (upTo: string) => unwrap(api.POST('/api/v1/me/notifications/read', { body: { upTo } })),
    onSuccess,
  });
}

export function useSavePreferences() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ version, choices }: NotificationPreferences) =>
      unwrap(
        api.PUT('/api/v1/me/notification-preferences', {
          params: { header: ifMatch(version) },
          body: { choices: choices.map(({ kind, inApp, email }) => ({ kind, inApp, email })) },
        }),
      ),
    onSuccess: (saved) => queryClient.setQueryData(preferences.queryKey, saved),
  });
}

export function useUnsubscribe() {
  return useMutation({
    mutationFn: (token: string) =>
      unwrap(api.POST('/api/v1/notification-unsubscriptions/{token}', { params: { path: { token } } })),
  });
}
