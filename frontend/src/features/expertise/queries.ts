import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { expertiseLevels } from '@/lib/labels/expertise';
import { occupations } from '@/lib/labels/people';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import type { ExpertiseSearch } from './search';

const all = ['expertise'] as const;

export const expertiseKeys = { all };

function among<Value extends string>(words: Record<Value, unknown>, value: string | undefined) {
  const known = valuesOf(words).find((one) => one === value);
  return known && [known];
}

/** What the list asks; a distance means something from somewhere alone. */
export function expertiseQuery({ within, sort, level, occupation, ...search }: ExpertiseSearch) {
  const near = search.near !== undefined;
  return given({
    ...search,
    level: among(expertiseLevels, level),
    occupation: among(occupations, occupation),
    within: near && within ? Number(within) : undefined,
    sort: near || !sort?.endsWith('distance') ? sort : undefined,
  });
}

export function expertList(search: ExpertiseSearch) {
  return keyset([...all, 'list', search], (after, signal) => {
    const query = { ...expertiseQuery(search), ...after };
    return unwrap(api.GET('/api/v1/expertise', { params: { query }, signal }));
  });
}

export function expertDetails(id: string) {
  return queryOptions({
    queryKey: [...all, 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/expertise/{id}', { params: { path: { id } }, signal })),
  });
}

export const myExpertise = queryOptions({
  queryKey: [...all, 'mine'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/expertise', { signal })),
});
