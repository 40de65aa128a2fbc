import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, unwrap } from '@/api/client';
import { licenceName } from '@/lib/licences';
import type { LoadChoices } from '@/ui/useSuggestions';

/** The SPDX list changes with the release of the server. */
const licencesQuery = queryOptions({
  queryKey: ['licences'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/licences', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The SPDX list is asked once; what people usually choose comes first. */
export function useLicences(): LoadChoices<{ id: string; label: string; detail?: string }> {
  const queryClient = useQueryClient();
  return useCallback(
    async (text) => {
      const wanted = text.trim().toLowerCase();
      const all = await queryClient.ensureQueryData(licencesQuery);
      return all
        .filter(({ id, name }) => `${id} ${name} ${licenceName(id)}`.toLowerCase().includes(wanted))
        .slice(0, 10)
        .map(({ id, name }) => ({ id, label: licenceName(id), detail: name }));
    },
    [queryClient],
  );
}
