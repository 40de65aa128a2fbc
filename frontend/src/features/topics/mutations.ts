import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Topic, TopicScheme, TopicSchemeDraft } from '@/api/types';
import { topicKeys } from './details';
import { useTopicSaved } from './saving';

export function useDeprecateTopic({ id, version }: Topic) {
  const onSuccess = useTopicSaved();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/topics/{id}/deprecate', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useRestoreTopic({ id, version }: Topic) {
  const onSuccess = useTopicSaved();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/topics/{id}/restore', { params: { path: { id }, header: ifMatch(version) } })),
    onSuccess,
  });
}

export function useMergeTopic({ id, version }: Topic) {
  const onSuccess = useTopicSaved();
  return useMutation({
    mutationFn: (intoId: string) =>
      unwrap(
        api.POST('/api/v1/topics/{id}/merge', {
          params: { path: { id }, header: ifMatch(version) },
          body: { intoId },
        }),
      ),
    onSuccess,
  });
}

/** @param scheme the vocabulary as it was read; null makes a new one */
export function useSaveScheme(scheme: TopicScheme | null) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: TopicSchemeDraft; key: string }) =>
      scheme
        ? unwrap(
            api.PUT('/api/v1/topic-schemes/{code}', {
              params: { path: { code: scheme.code }, header: ifMatch(scheme.version) },
              body,
            }),
          )
        : unwrap(api.POST('/api/v1/topic-schemes', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: (saved) => {
      void queryClient.invalidateQueries({ queryKey: topicKeys.all });
      queryClient.setQueryData(topicKeys.scheme(saved.code), saved);
    },
  });
}
