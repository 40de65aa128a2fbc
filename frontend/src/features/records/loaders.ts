import { api, unwrap } from '@/api/client';
import type { LoadChoices } from '@/ui/useSuggestions';

type DetailedChoice = { id: string; label: string; detail?: string };

export const loadRecords: LoadChoices<DetailedChoice> = async (q, signal) => {
  const query = { q, size: 10 };
  const { items } = await unwrap(api.GET('/api/v1/experience-records', { params: { query }, signal }));
  return items.map(({ id, title, code }) => ({ id, label: title, detail: code }));
};
