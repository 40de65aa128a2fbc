import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given, switched } from '@/lib/search';
import type { RecordSearch, ReviewSearch } from './search';

const all = ['records'] as const;

export const recordKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
  review: (id: string) => [...all, 'review', id] as const,
};

const filters = ({ topicId, ...search }: RecordSearch) => ({
  ...given(switched(search, 'mine')),
  ...(topicId ? { topicId: [topicId] } : {}),
});

export function recordList(search: RecordSearch) {
  return keyset([...all, 'list', search], (after, signal) =>
    unwrap(
      api.GET('/api/v1/experience-records', { params: { query: { ...filters(search), ...after } }, signal }),
    ),
  );
}

/** What the records of that list are about. */
export function recordFacets({ sort: _, ...search }: RecordSearch) {
  return queryOptions({
    queryKey: [...all, 'facets', search],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/experience-records/facets', { params: { query: filters(search) }, signal })),
  });
}

export type RecordsOf = { territoryId: string } | { programmeId: string } | { communityId: string };

export function recordsOf(of: RecordsOf) {
  return keyset([...all, 'of', of], (after, signal) =>
    unwrap(api.GET('/api/v1/experience-records', { params: { query: { ...of, ...after } }, signal })),
  );
}

export function recordDetails(id: string) {
  return queryOptions({
    queryKey: recordKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/experience-records/{id}', { params: { path: { id } }, signal })),
  });
}

export function recordVersions(id: string) {
  return keyset([...all, 'versions', id], (query, signal) =>
    unwrap(api.GET('/api/v1/experience-records/{id}/versions', { params: { path: { id }, query }, signal })),
  );
}

export function recordChanges(id: string, number: number) {
  return queryOptions({
    queryKey: [...all, 'changes', id, number],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/experience-records/{id}/versions/{number}/changes', {
          params: { path: { id, number } },
          signal,
        }),
      ),
  });
}

export function reviewsOf(id: string) {
  return queryOptions({
    queryKey: [...all, 'reviews', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/experience-records/{id}/reviews', { params: { path: { id } }, signal })),
  });
}

export function ownReviews(search: ReviewSearch) {
  return keyset([...all, 'own-reviews', search], (after, signal) =>
    unwrap(api.GET('/api/v1/peer-reviews', { params: { query: { ...given(search), ...after } }, signal })),
  );
}

export function reviewDetails(id: string) {
  return queryOptions({
    queryKey: recordKeys.review(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/peer-reviews/{id}', { params: { path: { id } }, signal })),
  });
}
