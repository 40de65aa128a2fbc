import { api, unwrap } from '@/api/client';
import type { LoadChoices } from '@/ui/useSuggestions';

/** What the comboboxes ask; constants, so that a render never starts a new search. */
const SIZE = 10;

type Named = { id: string; label: string };

export const loadEvents: LoadChoices<Named> = async (q, signal) => {
  const { items } = await unwrap(api.GET('/api/v1/events', { params: { query: { q, size: SIZE } }, signal }));
  return items.map(({ id, title }) => ({ id, label: title }));
};
