import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { TrainingSubmission } from '@/api/types';
import { given, switched } from '@/lib/search';
import { trainingKeys } from './details';
import type { LearnerSearch, WorkSearch } from './search';

export function boardQuery(id: string, sessionId?: string) {
  return queryOptions({
    queryKey: [...trainingKeys.board(id), 'figures', sessionId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/trainings/{id}/board', {
          params: { path: { id }, query: given({ sessionId }) },
          signal,
        }),
      ),
  });
}

export function learnerList(id: string, search: LearnerSearch) {
  return keyset([...trainingKeys.board(id), 'learners', search], (after, signal) => {
    const query = { ...switched(given(search), 'stuck'), ...after };
    return unwrap(api.GET('/api/v1/trainings/{id}/learners', { params: { path: { id }, query }, signal }));
  });
}

export function workList(id: string, search: WorkSearch) {
  return keyset([...trainingKeys.works(id), search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/trainings/{id}/submissions', { params: { path: { id }, query }, signal }));
  });
}

export interface Review {
  accepted: boolean;
  comment: string;
}

export function useReview(trainingId: string, { id, version }: TrainingSubmission) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ accepted, comment }: Review) =>
      unwrap(
        api.POST('/api/v1/training-submissions/{id}/review', {
          params: { path: { id }, header: ifMatch(version) },
          body: { accepted, ...(comment ? { comment } : {}) },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: trainingKeys.works(trainingId) }),
  });
}

export function useRevoke(trainingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ code, reason }: { code: string; reason: string }) =>
      unwrap(
        api.POST('/api/v1/training-certificates/{code}/revoke', {
          params: { path: { code } },
          body: { reason },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: trainingKeys.board(trainingId) }),
  });
}
