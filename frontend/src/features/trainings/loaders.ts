import { api, unwrap } from '@/api/client';
import type { LoadChoices } from '@/ui/useSuggestions';

/** What the combobox asks; a constant, so that a render never starts a new search. */
export const loadEvents: LoadChoices<{ id: string; label: string }> = async (q, signal) => {
  const query = { q, size: 10 };
  const { items } = await unwrap(api.GET('/api/v1/events', { params: { query }, signal }));
  return items.map(({ id, title }) => ({ id, label: title }));
};
