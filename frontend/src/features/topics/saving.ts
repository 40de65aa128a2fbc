import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Topic, TopicDraft } from '@/api/types';
import { topicKeys } from './details';

export function createTopic(body: TopicDraft, key: string): Promise<Topic> {
  return unwrap(api.POST('/api/v1/topics', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateTopic(id: string, version: number, body: TopicDraft): Promise<Topic> {
  return unwrap(api.PUT('/api/v1/topics/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));
}

/** Names of topics stand on the pages of all they tag: those are asked again too. */
export function useTopicSaved(): (saved: Topic) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries();
    queryClient.setQueryData(topicKeys.details(saved.id), saved);
  };
}
