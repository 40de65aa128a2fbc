import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Territory, TerritoryRoleDraft } from '@/api/types';
import { territoryKeys } from './details';
import { useTerritorySaved } from './saving';

export function useArchiveTerritory({ id, version }: Territory) {
  const onSuccess = useTerritorySaved();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/territories/{id}/archive', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useRestoreTerritory({ id, version }: Territory) {
  const onSuccess = useTerritorySaved();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/territories/{id}/restore', { params: { path: { id }, header: ifMatch(version) } }),
      ),
    onSuccess,
  });
}

export function useAssignRole(territoryId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TerritoryRoleDraft) =>
      unwrap(api.POST('/api/v1/territories/{id}/roles', { params: { path: { id: territoryId } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: territoryKeys.roles(territoryId) }),
  });
}

export function useEndRole(territoryId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, until }: { id: string; until: string }) =>
      unwrap(api.POST('/api/v1/territory-roles/{id}/end', { params: { path: { id } }, body: { until } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: territoryKeys.roles(territoryId) }),
  });
}
