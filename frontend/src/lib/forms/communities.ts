import { api, unwrap } from '@/api/client';
import type { LoadChoices } from '@/ui/useSuggestions';

type Named = { id: string; label: string };

function communities(mine?: true): LoadChoices<Named> {
  return async (q, signal) => {
    const query = { q, size: 10, ...(mine ? { mine } : {}) };
    const { items } = await unwrap(api.GET('/api/v1/communities', { params: { query }, signal }));
    return items.map(({ id, name }) => ({ id, label: name }));
  };
}

export const loadCommunities = communities();

/** Those one belongs to. */
export const loadMyCommunities = communities(true);
