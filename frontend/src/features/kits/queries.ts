import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given, switched } from '@/lib/search';
import type { KitSearch } from './search';

const all = ['kits'] as const;

export const kitKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
  version: (id: string) => [...all, 'version', id] as const,
  section: (id: string) => [...all, 'section', id] as const,
  test: (id: string) => [...all, 'test', id] as const,
};

export function kitList(search: KitSearch) {
  return keyset([...all, 'list', search], (after, signal) =>
    unwrap(
      api.GET('/api/v1/kits', {
        params: { query: { ...given(switched(search, 'mine')), ...after } },
        signal,
      }),
    ),
  );
}

export type KitsOf = { programmeId: string } | { communityId: string } | { recordId: string };

export function kitsOf(of: KitsOf) {
  return keyset([...all, 'of', of], (after, signal) =>
    unwrap(api.GET('/api/v1/kits', { params: { query: { ...of, ...after } }, signal })),
  );
}

export function kitDetails(id: string) {
  return queryOptions({
    queryKey: kitKeys.details(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/kits/{id}', { params: { path: { id } }, signal })),
  });
}

export function kitVersion(id: string) {
  return queryOptions({
    queryKey: kitKeys.version(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/kit-versions/{id}', { params: { path: { id } }, signal })),
  });
}

/** Who adopted a kit, or what a territory adopted, as far as everybody may know. */
export function adoptionsOf(of: { kitId: string } | { territoryId: string }) {
  return keyset([...all, 'adoptions', of], (after, signal) =>
    unwrap(api.GET('/api/v1/adoptions', { params: { query: { ...of, ...after } }, signal })),
  );
}

export function kitVersions(id: string) {
  return keyset([...all, 'versions', id], (query, signal) =>
    unwrap(api.GET('/api/v1/kits/{id}/versions', { params: { path: { id }, query }, signal })),
  );
}

export function kitSection(id: string) {
  return queryOptions({
    queryKey: kitKeys.section(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/kit-sections/{id}', { params: { path: { id } }, signal })),
  });
}

/** What peers said of a version that they tried. */
export function kitTests(versionId: string) {
  return queryOptions({
    queryKey: [...all, 'tests', versionId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/kit-versions/{id}/tests', { params: { path: { id: versionId } }, signal })),
  });
}

export function kitTest(id: string) {
  return queryOptions({
    queryKey: kitKeys.test(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/kit-tests/{id}', { params: { path: { id } }, signal })),
  });
}

/** From the experiences it draws on to the territories that adopted it. */
export function kitLineage(id: string) {
  return queryOptions({
    queryKey: [...all, 'lineage', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/kits/{id}/lineage', { params: { path: { id } }, signal })),
  });
}
