import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import type { RegistrationSearch } from './search';

/** Those of every event, and one of them. */
export const registrationKeys = { all: ['registrations'] as const };

export function registrationDetails(id: string) {
  return queryOptions({
    queryKey: [...registrationKeys.all, 'details', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/registrations/{id}', { params: { path: { id } }, signal })),
  });
}

export function registrationsOf(eventId: string, search: RegistrationSearch) {
  return keyset([...registrationKeys.all, 'of', eventId, search], (after, signal) => {
    const query = { ...registrationsQuery(search), ...after };
    return unwrap(
      api.GET('/api/v1/events/{id}/registrations', { params: { path: { id: eventId }, query }, signal }),
    );
  });
}

/** The reader's own. @param from leaves out those for events that are over by then; the next one comes first */
export function myRegistrations(from: string | undefined) {
  return keyset([...registrationKeys.all, 'mine', from], (after, signal) => {
    const query = { ...(from ? { from, sort: 'startsAt' } : {}), ...after };
    return unwrap(api.GET('/api/v1/me/registrations', { params: { query }, signal }));
  });
}

/** As the list asks, and its CSV. */
export function registrationsQuery({ state, ...search }: RegistrationSearch) {
  return { ...given(search), ...(state ? { state: [state] } : {}) };
}
