import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['trainings'] as const;

export const trainingKeys = {
  all,
  lists: [...all, 'list'] as const,
  details: (id: string) => [...all, 'details', id] as const,
  versions: (id: string) => [...all, 'versions', id] as const,
  version: (id: string) => [...all, 'version', id] as const,
  activity: (id: string) => [...all, 'activity', id] as const,
  board: (id: string) => [...all, 'board', id] as const,
  works: (id: string) => [...all, 'works', id] as const,
  enrolments: [...all, 'enrolments'] as const,
  enrolment: (id: string) => [...all, 'enrolment', id] as const,
  step: (enrolmentId: string, activityId: string) => [...all, 'step', enrolmentId, activityId] as const,
};

export function trainingDetails(id: string) {
  return queryOptions({
    queryKey: trainingKeys.details(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/trainings/{id}', { params: { path: { id } }, signal })),
  });
}

export function enrolmentDetails(id: string) {
  return queryOptions({
    queryKey: trainingKeys.enrolment(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/training-enrolments/{id}', { params: { path: { id } }, signal })),
  });
}

/** One activity as its learner meets it. */
export function learnerActivity(id: string, activityId: string) {
  return queryOptions({
    queryKey: trainingKeys.step(id, activityId),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/training-enrolments/{id}/activities/{activityId}', {
          params: { path: { id, activityId } },
          signal,
        }),
      ),
  });
}
