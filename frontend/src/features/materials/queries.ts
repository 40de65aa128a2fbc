import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Material, MaterialDraft, MaterialList } from '@/api/types';

export function materialsQuery(eventId: string) {
  return queryOptions({
    queryKey: ['materials', eventId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/events/{id}/materials', { params: { path: { id: eventId } }, signal })),
  });
}

/** Writes the whole list; what was read before another writer is read anew. */
export function useWriteMaterials({ eventId, version }: MaterialList) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (materials: MaterialDraft[]) =>
      unwrap(
        api.PUT('/api/v1/events/{id}/materials', {
          params: { path: { id: eventId }, header: ifMatch(version) },
          body: { materials },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(materialsQuery(eventId)),
  });
}

/** A material as it is sent back. */
export function draftOf({ resourceId, title, link }: Material): MaterialDraft {
  return resourceId ? { resourceId } : { title: title ?? '', link: link ?? '' };
}
