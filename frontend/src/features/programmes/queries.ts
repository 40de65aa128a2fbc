import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset, loadAll } from '@/api/keyset';
import { given } from '@/lib/search';
import { programmeKeys } from './details';
import type { EnrolmentSearch, ProgrammeSearch } from './search';

const { all } = programmeKeys;

export function programmeList(search: ProgrammeSearch) {
  return keyset([...all, 'list', search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/programmes', { params: { query }, signal }));
  });
}

export function programmeEnrolments(id: string, search: EnrolmentSearch) {
  return keyset([...programmeKeys.enrolments(id), 'list', search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/programmes/{id}/enrolments', { params: { path: { id }, query }, signal }));
  });
}

/** Every enrolment the reader may see, for the map: up to a thousand. */
export function programmeMap(id: string) {
  return queryOptions({
    queryKey: [...programmeKeys.enrolments(id), 'map'],
    queryFn: ({ signal }) =>
      loadAll((page) =>
        unwrap(
          api.GET('/api/v1/programmes/{id}/enrolments', { params: { path: { id }, query: page }, signal }),
        ),
      ),
  });
}

export function territoryEnrolments(id: string) {
  return keyset(programmeKeys.ofTerritory(id), (after, signal) =>
    unwrap(
      api.GET('/api/v1/territories/{id}/enrolments', { params: { path: { id }, query: after }, signal }),
    ),
  );
}
