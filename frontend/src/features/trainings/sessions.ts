import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { trainingKeys } from './details';

const all = [...trainingKeys.all, 'sessions'] as const;

export const sessionKeys = {
  all,
  list: (trainingId: string) => [...all, 'list', trainingId] as const,
  details: (id: string) => [...all, 'details', id] as const,
  learners: (id: string) => [...all, 'learners', id] as const,
};

/** Those that are not over. */
export function sessionList(id: string) {
  return keyset(sessionKeys.list(id), (after, signal) => {
    const query = { current: true, ...after };
    return unwrap(api.GET('/api/v1/trainings/{id}/sessions', { params: { path: { id }, query }, signal }));
  });
}

export function sessionDetails(id: string) {
  return queryOptions({
    queryKey: sessionKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/training-sessions/{id}', { params: { path: { id } }, signal })),
  });
}

/** Who is in it and who waits, in the order in which they came. */
export function sessionLearners(id: string) {
  return keyset(sessionKeys.learners(id), (after, signal) =>
    unwrap(
      api.GET('/api/v1/training-sessions/{id}/places', { params: { path: { id }, query: after }, signal }),
    ),
  );
}
