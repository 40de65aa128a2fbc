import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { TrainingSession, TrainingSessionDraft } from '@/api/types';
import { trainingKeys } from './details';
import { sessionKeys } from './sessions';

export function createSession(id: string, body: TrainingSessionDraft, key: string): Promise<TrainingSession> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return unwrap(api.POST('/api/v1/trainings/{id}/sessions', { params, body }));
}

export function updateSession(
  id: string,
  version: number,
  body: TrainingSessionDraft,
): Promise<TrainingSession> {
  const params = { path: { id }, header: ifMatch(version) };
  return unwrap(api.PUT('/api/v1/training-sessions/{id}', { params, body }));
}

export function useSessionSaved(): (saved: TrainingSession) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    queryClient.setQueryData(sessionKeys.details(saved.id), saved);
    void queryClient.invalidateQueries({ queryKey: sessionKeys.list(saved.training.id) });
    void queryClient.invalidateQueries({ queryKey: sessionKeys.learners(saved.id) });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.details(saved.training.id) });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.enrolments });
  };
}

/** Takes a seat or a place on the waiting list; a repeated request takes one. */
export function useJoin({ id }: TrainingSession) {
  const onSuccess = useSessionSaved();
  return useMutation({
    mutationFn: (key: string) =>
      unwrap(
        api.POST('/api/v1/training-sessions/{id}/places', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess,
  });
}

export function useLeave({ id }: TrainingSession) {
  const onSuccess = useSessionSaved();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/training-sessions/{id}/places/leave', { params: { path: { id } } })),
    onSuccess,
  });
}

export function useCancelSession({ id, version }: TrainingSession) {
  const onSuccess = useSessionSaved();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/training-sessions/{id}/cancel', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}
