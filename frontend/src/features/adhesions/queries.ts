import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Adhesion, AdhesionDraft } from '@/api/types';
import { given } from '@/lib/search';
import type { AdhesionSearch } from './search';

const all = ['adhesions'] as const;

export function adhesionsTo(centreId: string, search: AdhesionSearch) {
  return keyset([...all, 'to', centreId, search], (after, signal) => {
    const query = { centreId, ...given(search), ...after };
    return unwrap(api.GET('/api/v1/adhesions', { params: { query }, signal }));
  });
}

export function adhesionsOf(territoryId: string) {
  return keyset([...all, 'of', territoryId], (after, signal) => {
    const query = { territoryId, ...after };
    return unwrap(api.GET('/api/v1/adhesions', { params: { query }, signal }));
  });
}

/**
 * Enters an adhesion, or revises the one given.
 *
 * @param key one per form: a save repeated after a lost answer enters nothing twice
 */
export function useSaveAdhesion(adhesion: Adhesion | undefined, key: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: AdhesionDraft) =>
      adhesion
        ? unwrap(
            api.PUT('/api/v1/adhesions/{id}', {
              params: { path: { id: adhesion.id }, header: ifMatch(adhesion.version) },
              body,
            }),
          )
        : unwrap(api.POST('/api/v1/adhesions', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}
