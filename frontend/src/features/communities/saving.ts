import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Community, CommunityDraft } from '@/api/types';
import { communityKeys } from './details';

export function createCommunity(body: CommunityDraft, key: string): Promise<Community> {
  return unwrap(api.POST('/api/v1/communities', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateCommunity(id: string, version: number, body: CommunityDraft): Promise<Community> {
  return unwrap(
    api.PUT('/api/v1/communities/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useCommunitySaved(): (saved: Community) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: communityKeys.all });
    queryClient.setQueryData(communityKeys.details(saved.id), saved);
  };
}
