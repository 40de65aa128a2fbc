import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Territory, TerritoryDraft } from '@/api/types';
import { territoryKeys } from './details';

export function createTerritory(body: TerritoryDraft, key: string): Promise<Territory> {
  return unwrap(api.POST('/api/v1/territories', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateTerritory(id: string, version: number, body: TerritoryDraft): Promise<Territory> {
  return unwrap(
    api.PUT('/api/v1/territories/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

/** The page of a saved territory shows what the server answered; lists and maps ask again. */
export function useTerritorySaved(): (saved: Territory) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: territoryKeys.all });
    queryClient.setQueryData(territoryKeys.details(saved.id), saved);
  };
}
