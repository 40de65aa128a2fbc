import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client';

/** One organisation, for whoever knows its id alone: its page, or a filter in an address. */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', 'details', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{id}', { params: { path: { id } }, signal })),
  });
}

/** The same for a territory. */
export function territoryQuery(id: string) {
  return queryOptions({
    queryKey: ['territories', 'details', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/territories/{id}', { params: { path: { id } }, signal })),
  });
}

/** The same for a community. */
export function communityQuery(id: string) {
  return queryOptions({
    queryKey: ['communities', 'details', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/communities/{id}', { params: { path: { id } }, signal })),
  });
}

/** The same for a programme. */
export function programmeQuery(id: string) {
  return queryOptions({
    queryKey: ['programmes', 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/programmes/{id}', { params: { path: { id } }, signal })),
  });
}

/** The same for an event. */
export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ['events', 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/events/{id}', { params: { path: { id } }, signal })),
  });
}
