import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Training, TrainingDraft, TrainingSettings } from '@/api/types';
import { trainingKeys } from './details';

export function createTraining(body: TrainingDraft, key: string): Promise<Training> {
  return unwrap(api.POST('/api/v1/trainings', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateTraining(id: string, version: number, body: TrainingSettings): Promise<Training> {
  return unwrap(
    api.PUT('/api/v1/trainings/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useTrainingSaved(): (saved: Training) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: trainingKeys.lists });
    queryClient.setQueryData(trainingKeys.details(saved.id), saved);
  };
}

export type TrainingMove = 'archive' | 'restore';

export function useMoveTraining({ id, version }: Training) {
  const onSuccess = useTrainingSaved();
  return useMutation({
    mutationFn: (move: TrainingMove) => {
      const params = { path: { id }, header: ifMatch(version) };
      return move === 'archive'
        ? unwrap(api.POST('/api/v1/trainings/{id}/archive', { params }))
        : unwrap(api.POST('/api/v1/trainings/{id}/restore', { params }));
    },
    onSuccess,
  });
}

/** The draft of the next version, a copy of what is published. */
export function usePrepareVersion(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      unwrap(
        api.POST('/api/v1/trainings/{id}/versions', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess: (draft) => {
      queryClient.setQueryData(trainingKeys.version(draft.id), draft);
      void queryClient.invalidateQueries({ queryKey: trainingKeys.details(id) });
      void queryClient.invalidateQueries({ queryKey: trainingKeys.versions(id) });
    },
  });
}
