import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { readable } from '@/api/readable';
import type { LearnerActivity } from '@/api/types';

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

/** Asked also without a connection, since it may have been kept; asked anew as soon as there is one. */
export const READABLE = { networkMode: 'offlineFirst', refetchOnReconnect: 'always' } as const;

export function enrolmentDetails(id: string) {
  return queryOptions({
    ...READABLE,
    queryKey: trainingKeys.enrolment(id),
    queryFn: (asked) =>
      readable(asked, () =>
        unwrap(
          api.GET('/api/v1/training-enrolments/{id}', { params: { path: { id } }, signal: asked.signal }),
        ),
      ),
  });
}

/** One activity as its learner meets it. */
export function learnerActivity(id: string, activityId: string) {
  return queryOptions({
    ...READABLE,
    queryKey: trainingKeys.step(id, activityId),
    queryFn: (asked) =>
      readable(
        asked,
        () =>
          unwrap(
            api.GET('/api/v1/training-enrolments/{id}/activities/{activityId}', {
              params: { path: { id, activityId } },
              signal: asked.signal,
            }),
          ),
        withoutAnswers,
      ),
  });
}

/** What one writes for oneself, answers or hands in never stays on a device. */
function withoutAnswers(activity: LearnerActivity): LearnerActivity {
  return { ...activity, quiz: null, journal: null, submission: null };
}
