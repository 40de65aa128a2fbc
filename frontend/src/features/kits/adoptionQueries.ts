import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import { kitKeys } from './queries';
import type { AdoptionSearch } from './search';

const all = [...kitKeys.all, 'adoption'] as const;

const keys = {
  details: (id: string) => [...all, 'details', id] as const,
  section: (id: string) => [...all, 'section', id] as const,
};

/** Those of territories that one leads. */
export function ownAdoptions(search: AdoptionSearch) {
  return keyset([...all, 'own', search], (after, signal) =>
    unwrap(
      api.GET('/api/v1/adoptions', { params: { query: { ...given(search), mine: true, ...after } }, signal }),
    ),
  );
}

export function adoptionDetails(id: string) {
  return queryOptions({
    queryKey: keys.details(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/adoptions/{id}', { params: { path: { id } }, signal })),
  });
}

export function adoptionSection(id: string) {
  return queryOptions({
    queryKey: keys.section(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/adoption-sections/{id}', { params: { path: { id } }, signal })),
  });
}

/** Own texts that something took the place of, latest first. */
export function formerTexts(id: string) {
  return queryOptions({
    queryKey: [...keys.section(id), 'former'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/adoption-sections/{id}/former', { params: { path: { id } }, signal })),
  });
}

/** What is known of a territory, held against what a version takes. */
export function kitFit(versionId: string, territoryId: string) {
  return queryOptions({
    queryKey: [...all, 'fit', versionId, territoryId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/kit-versions/{id}/fit', {
          params: { path: { id: versionId }, query: { territoryId } },
          signal,
        }),
      ),
  });
}
