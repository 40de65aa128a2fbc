import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type {
  CompetenceFrameworkDraft,
  FrameworkText,
  PriorLearning,
  PriorLearningDraft,
  PriorLearningState,
} from '@/api/types';

const all = ['competences'] as const;
const priorLearning = [...all, 'prior-learning'] as const;

export function frameworkList() {
  return keyset([...all, 'list'], (after, signal) =>
    unwrap(api.GET('/api/v1/competence-frameworks', { params: { query: after }, signal })),
  );
}

export function frameworkDetails(id: string) {
  return queryOptions({
    queryKey: [...all, 'details', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/competence-frameworks/{id}', { params: { path: { id } }, signal })),
  });
}

export function frameworkVersions(id: string) {
  return queryOptions({
    queryKey: [...all, 'versions', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/competence-frameworks/{id}/versions', { params: { path: { id } }, signal })),
  });
}

export function myCompetences() {
  return queryOptions({
    queryKey: [...all, 'mine'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/competences', { signal })),
  });
}

export function territoryCompetences(id: string) {
  return queryOptions({
    queryKey: [...all, 'territory', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/territories/{id}/competences', { params: { path: { id } }, signal })),
  });
}

export function claimList(query: { state?: PriorLearningState[]; personId?: string }) {
  return keyset([...priorLearning, query], (after, signal) =>
    unwrap(api.GET('/api/v1/prior-learning', { params: { query: { ...query, ...after } }, signal })),
  );
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: all });
}

export function useClaim() {
  return useMutation({
    mutationFn: (body: PriorLearningDraft) => unwrap(api.POST('/api/v1/prior-learning', { body })),
    onSuccess: useRefresh(),
  });
}

type ClaimMove = { move: 'accept' } | { move: 'withdraw' } | { move: 'decline'; reason: string };

export function useMoveClaim() {
  return useMutation({
    mutationFn: (how: Pick<PriorLearning, 'id' | 'version'> & ClaimMove) => {
      const { id, version } = how;
      const params = { path: { id }, header: ifMatch(version) };
      if (how.move === 'decline') {
        const body = { reason: how.reason };
        return unwrap(api.POST('/api/v1/prior-learning/{id}/decline', { params, body }));
      }
      return how.move === 'accept'
        ? unwrap(api.POST('/api/v1/prior-learning/{id}/accept', { params }))
        : unwrap(api.POST('/api/v1/prior-learning/{id}/withdraw', { params }));
    },
    onSuccess: useRefresh(),
  });
}

export function useBeginFramework() {
  return useMutation({
    mutationFn: ({ body, key }: { body: CompetenceFrameworkDraft; key: string }) =>
      unwrap(
        api.POST('/api/v1/competence-frameworks', {
          params: { header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function saveFramework(id: string, version: number, body: FrameworkText) {
  return unwrap(
    api.PUT('/api/v1/competence-frameworks/{id}/draft', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function useMoveFramework(id: string, version: number) {
  return useMutation({
    mutationFn: (how: { move: 'discard' } | { move: 'publish'; changeNote: string | null }) => {
      const params = { path: { id }, header: ifMatch(version) };
      return how.move === 'discard'
        ? unwrap(api.POST('/api/v1/competence-frameworks/{id}/discard', { params }))
        : unwrap(
            api.POST('/api/v1/competence-frameworks/{id}/publish', {
              params,
              body: how.changeNote ? { changeNote: how.changeNote } : {},
            }),
          );
    },
    onSuccess: useRefresh(),
  });
}

export function useFrameworkSaved() {
  return useRefresh();
}
