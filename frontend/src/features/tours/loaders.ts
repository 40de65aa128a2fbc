import { api, unwrap } from '@/api/client';
import type { Tour } from '@/api/types';
import type { LoadChoices } from '@/ui/useSuggestions';

/** What the comboboxes ask; constants, so that a render never starts a new search. */
const SIZE = 10;

type Named = { id: string; label: string };

/** Events that could carry a stop: those of the tour's programme. */
export function loadEventsFor({ programme }: Tour): LoadChoices<Named> {
  return async (q, signal) => {
    const query = { q, size: SIZE, ...(programme ? { programmeId: programme.id } : {}) };
    const { items } = await unwrap(api.GET('/api/v1/events', { params: { query }, signal }));
    return items.map(({ id, title }) => ({ id, label: title }));
  };
}
