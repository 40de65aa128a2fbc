import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Resource, ResourceCollection, ResourceCollectionDraft, ResourceDraft } from '@/api/types';
import { resourceKeys } from './details';

export function createResource(body: ResourceDraft, key: string): Promise<Resource> {
  return unwrap(api.POST('/api/v1/resources', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateResource(id: string, version: number, body: ResourceDraft): Promise<Resource> {
  return unwrap(
    api.PUT('/api/v1/resources/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function createCollection(body: ResourceCollectionDraft, key: string): Promise<ResourceCollection> {
  return unwrap(
    api.POST('/api/v1/resource-collections', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

export function updateCollection(
  id: string,
  version: number,
  body: ResourceCollectionDraft,
): Promise<ResourceCollection> {
  return unwrap(
    api.PUT('/api/v1/resource-collections/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

/** A change of one resource shows in lists, collections and its versions too. */
export function useResourcesChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: resourceKeys.all });
}

export function useResourceSaved(): (saved: Resource) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: resourceKeys.all });
    queryClient.setQueryData(resourceKeys.details(saved.id), saved);
  };
}
