import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { m } from '@/paraglide/messages';
import type { LoadChoices } from '@/ui/useSuggestions';

type CitableChoice = { id: string; label: string; detail: string; latest: number };

/** Published experiences, each with its latest version: that one is cited unless another is chosen. */
export const loadCitable: LoadChoices<CitableChoice> = async (q, signal) => {
  const query = { q, size: 10 };
  const { items } = await unwrap(api.GET('/api/v1/experience-records', { params: { query }, signal }));
  return items
    .filter(({ number }) => number > 0)
    .map(({ id, title, code, number, territory, organisation }) => ({
      id,
      label: `${title} (${code})`,
      detail: territory?.name ?? organisation?.name ?? m.record_anonymous(),
      latest: number,
    }));
};

export function trainingOf(id: string) {
  return queryOptions({
    queryKey: ['kits', 'training', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/trainings/{id}', { params: { path: { id } }, signal })),
  });
}

export function attachmentOf(id: string) {
  return queryOptions({
    queryKey: ['kits', 'attachment', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/attachments/{id}', { params: { path: { id } }, signal })),
  });
}
