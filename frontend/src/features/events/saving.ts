import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { eventQuery } from '@/api/named';
import type { AgendaDraft, Event, EventDraft } from '@/api/types';
import { eventKeys } from './details';

export function createEvent(body: EventDraft, key: string): Promise<Event> {
  return unwrap(api.POST('/api/v1/events', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateEvent(id: string, version: number, body: EventDraft): Promise<Event> {
  return unwrap(api.PUT('/api/v1/events/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));
}

export function replaceAgenda(id: string, version: number, body: AgendaDraft): Promise<Event> {
  return unwrap(
    api.PUT('/api/v1/events/{id}/agenda', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

/** The answer to who wrote tells what was made of local times: it is shown as it came, lists are asked again. */
export function useEventSaved(): (saved: Event) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: eventKeys.lists });
    queryClient.setQueryData(eventQuery(saved.id).queryKey, saved);
  };
}
