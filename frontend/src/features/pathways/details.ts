import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { PioneerState } from '@/api/types';
import { given } from '@/lib/search';
import type { PathwaySearch } from './search';

const all = ['pathways'] as const;

export const pathwayKeys = {
  all,
  lists: [...all, 'list'] as const,
  details: (id: string) => [...all, 'details', id] as const,
  pioneers: (id: string) => [...all, 'pioneers', id] as const,
  applications: (id: string) => [...all, 'applications', id] as const,
  board: (id: string) => [...all, 'board', id] as const,
  pioneer: (id: string) => [...all, 'pioneer', id] as const,
  notes: (id: string) => [...all, 'notes', id] as const,
};

export function pathwayDetails(id: string) {
  return queryOptions({
    queryKey: pathwayKeys.details(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/experience-pathways/{id}', { params: { path: { id } }, signal })),
  });
}

export function pathwayList(search: PathwaySearch) {
  return keyset([...pathwayKeys.lists, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/experience-pathways', { params: { query }, signal }));
  });
}

/** As many as a page holds: a pathway has some dozens of pioneers. */
export function pathwayPioneers(id: string) {
  return queryOptions({
    queryKey: pathwayKeys.pioneers(id),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/experience-pathways/{id}/pioneers', {
          params: { path: { id }, query: { size: 100 } },
          signal,
        }),
      ),
  });
}

export function pathwayApplications(id: string, state: PioneerState | undefined) {
  return keyset([...pathwayKeys.applications(id), state ?? 'all'], (after, signal) => {
    const query = { ...(state ? { state: [state] } : {}), ...after };
    return unwrap(
      api.GET('/api/v1/experience-pathways/{id}/applications', { params: { path: { id }, query }, signal }),
    );
  });
}

/** The applications of which the reader is one of the people. */
export function myApplications(id: string) {
  return queryOptions({
    queryKey: [...pathwayKeys.applications(id), 'mine'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/experience-pathways/{id}/applications', {
          params: { path: { id }, query: { mine: true } },
          signal,
        }),
      ),
  });
}

export function pathwayBoard(id: string) {
  return queryOptions({
    queryKey: pathwayKeys.board(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/experience-pathways/{id}/board', { params: { path: { id } }, signal })),
  });
}

export function pioneerDetails(id: string) {
  return queryOptions({
    queryKey: pathwayKeys.pioneer(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/pioneers/{id}', { params: { path: { id } }, signal })),
  });
}

export function supportNotes(id: string) {
  return keyset([...pathwayKeys.notes(id)], (after, signal) =>
    unwrap(api.GET('/api/v1/pioneers/{id}/notes', { params: { path: { id }, query: after }, signal })),
  );
}
