import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset, loadAll } from '@/api/keyset';
import type { TopicState } from '@/api/types';
import { topicKeys } from './details';

const { all } = topicKeys;

export const schemesQuery = queryOptions({
  queryKey: [...all, 'schemes'],
  queryFn: ({ signal }) =>
    loadAll((page) => unwrap(api.GET('/api/v1/topic-schemes', { params: { query: page }, signal }))),
});

export function schemeTree(code: string) {
  return queryOptions({
    queryKey: [...all, 'tree', code],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/topic-schemes/{code}/tree', { params: { path: { code } }, signal })),
  });
}

export function topicList(search: { q?: string; scheme?: string[]; state?: TopicState }) {
  return keyset([...all, 'list', search], (after, signal) =>
    unwrap(api.GET('/api/v1/topics', { params: { query: { ...search, ...after } }, signal })),
  );
}

export function topicUses(id: string) {
  return queryOptions({
    queryKey: [...all, 'uses', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/topics/{id}/uses', { params: { path: { id } }, signal })),
    staleTime: 0,
  });
}

export function communitiesAbout(topicId: string) {
  return keyset(['communities', 'about', topicId], (after, signal) =>
    unwrap(api.GET('/api/v1/communities', { params: { query: { topicId, ...after } }, signal })),
  );
}

export function programmesAbout(topicId: string) {
  return keyset(['programmes', 'about', topicId], (after, signal) =>
    unwrap(api.GET('/api/v1/programmes', { params: { query: { topicId, ...after } }, signal })),
  );
}

export function resourcesAbout(topicId: string) {
  return keyset(['resources', 'about', topicId], (after, signal) =>
    unwrap(api.GET('/api/v1/resources', { params: { query: { topicId, ...after } }, signal })),
  );
}
