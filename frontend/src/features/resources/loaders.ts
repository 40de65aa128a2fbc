import { api, unwrap } from '@/api/client';
import type { LoadChoices } from '@/ui/useSuggestions';

/** What the comboboxes ask; constants, so that a render never starts a new search. */
const SIZE = 10;

/** Communities one belongs to. */
export const loadMyCommunities: LoadChoices<{ id: string; label: string }> = async (q, signal) => {
  const query = { q, mine: true, size: SIZE };
  const { items } = await unwrap(api.GET('/api/v1/communities', { params: { query }, signal }));
  return items.map(({ id, name }) => ({ id, label: name }));
};

export const loadResources: LoadChoices<{ id: string; label: string }> = async (q, signal) => {
  const query = { q, size: SIZE };
  const { items } = await unwrap(api.GET('/api/v1/resources', { params: { query }, signal }));
  return items.map(({ id, title }) => ({ id, label: title }));
};
