import { api, unwrap } from '@/api/client';
import type { LoadChoices } from '@/ui/useSuggestions';

export const loadTrainings: LoadChoices<{ id: string; label: string }> = async (q, signal) => {
  const query = { q, size: 10 };
  const { items } = await unwrap(api.GET('/api/v1/trainings', { params: { query }, signal }));
  return items.map(({ id, title }) => ({ id, label: title }));
};
