import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Person } from '@/api/types';
import { given } from '@/lib/search';
import type { PeopleSearch } from './search';

const all = ['people'] as const;

export function peopleList(search: PeopleSearch) {
  return keyset([...all, 'list', search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/people', { params: { query }, signal }));
  });
}

export function personDetails(id: string) {
  return queryOptions({
    queryKey: [...all, 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/people/{id}', { params: { path: { id } }, signal })),
  });
}

/** The person in the directory of expertise, for whoever finds them there; a refusal says that they are not, to this reader. */
export function personInDirectory(id: string) {
  return queryOptions({
    queryKey: ['expertise', 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/expertise/{id}', { params: { path: { id } }, signal })),
    retry: false,
  });
}

function usePeopleChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: all });
}

export function useDeactivate() {
  const onSuccess = usePeopleChanged();
  return useMutation({
    mutationFn: ({ person: { id, version }, reason }: { person: Person; reason: string }) => {
      const params = { path: { id }, header: ifMatch(version) };
      return unwrap(api.POST('/api/v1/people/{id}/deactivate', { params, body: { reason } }));
    },
    onSuccess,
  });
}

export function useReactivate() {
  const onSuccess = usePeopleChanged();
  return useMutation({
    mutationFn: ({ id, version }: Person) => {
      const params = { path: { id }, header: ifMatch(version) };
      return unwrap(api.POST('/api/v1/people/{id}/reactivate', { params }));
    },
    onSuccess,
  });
}
