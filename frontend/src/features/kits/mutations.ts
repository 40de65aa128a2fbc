import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type {
  Kit,
  KitDraft,
  KitSection,
  KitSectionText,
  KitSettings,
  KitTest,
  KitTestDraft,
  KitVersion,
  KitVersionText,
} from '@/api/types';
import { kitKeys } from './queries';

const once = (key: string) => ({ 'Idempotency-Key': key });

export function beginKit(body: KitDraft, key: string): Promise<Kit> {
  return unwrap(api.POST('/api/v1/kits', { params: { header: once(key) }, body }));
}

export function saveSettings(id: string, version: number, body: KitSettings): Promise<Kit> {
  return unwrap(api.PUT('/api/v1/kits/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));
}

export function writeVersion(id: string, version: number, body: KitVersionText): Promise<KitVersion> {
  return unwrap(
    api.PUT('/api/v1/kit-versions/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function addSection(versionId: string, content: KitSectionText, key: string): Promise<KitSection> {
  return unwrap(
    api.POST('/api/v1/kit-versions/{id}/sections', {
      params: { path: { id: versionId }, header: once(key) },
      body: { content },
    }),
  );
}

export function writeSection(id: string, version: number, body: KitSectionText): Promise<KitSection> {
  return unwrap(
    api.PUT('/api/v1/kit-sections/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

/** To another place, away, or with a text that was settled without opening it. */
export function useChangeSection() {
  const refresh = useKitsChanged();
  return useMutation({
    mutationFn: async ({ section: { id, version }, ...change }: SectionChange): Promise<unknown> => {
      const params = { path: { id }, header: ifMatch(version) };
      if ('after' in change)
        return unwrap(api.POST('/api/v1/kit-sections/{id}/move', { params, body: { after: change.after } }));
      if ('content' in change) return writeSection(id, version, change.content);
      return unwrap(api.DELETE('/api/v1/kit-sections/{id}', { params }));
    },
    onSettled: refresh,
  });
}

type SectionChange = { section: KitSection } & (
  | { after: string | null }
  | { content: KitSectionText }
  | { remove: true }
);

export type VersionMove = 'submit' | 'return' | 'publish';

export function useMoveVersion({ id, version }: KitVersion) {
  const onSuccess = useKitsLeft();
  return useMutation({
    mutationFn: ({ move, changeNote = '' }: { move: VersionMove; changeNote?: string | undefined }) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'submit':
          return unwrap(api.POST('/api/v1/kit-versions/{id}/submit', { params }));
        case 'return':
          return unwrap(api.POST('/api/v1/kit-versions/{id}/return', { params }));
        case 'publish':
          return unwrap(api.POST('/api/v1/kit-versions/{id}/publish', { params, body: { changeNote } }));
      }
    },
    onSuccess,
  });
}

export function usePrepareVersion(kitId: string) {
  const onSuccess = useKitsLeft();
  return useMutation({
    mutationFn: (key: string) =>
      unwrap(api.POST('/api/v1/kits/{id}/versions', { params: { path: { id: kitId }, header: once(key) } })),
    onSuccess,
  });
}

export function useArchiveKit({ id, version }: Kit) {
  const onSuccess = useKitsChanged();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/kits/{id}/archive', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useInviteTester(versionId: string) {
  const onSuccess = useKitsChanged();
  return useMutation({
    mutationFn: ({ key, ...body }: { personId: string; territoryId?: string; key: string }) =>
      unwrap(
        api.POST('/api/v1/kit-versions/{id}/tests', {
          params: { path: { id: versionId }, header: once(key) },
          body,
        }),
      ),
    onSuccess,
  });
}

export function writeTest(id: string, version: number, body: KitTestDraft): Promise<KitTest> {
  return unwrap(
    api.PUT('/api/v1/kit-tests/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useFinishTest(id: string) {
  const onSuccess = useKitsLeft();
  return useMutation({
    mutationFn: (version: number) =>
      unwrap(
        api.POST('/api/v1/kit-tests/{id}/finish', { params: { path: { id }, header: ifMatch(version) } }),
      ),
    onSuccess,
  });
}

/** What is shown is asked for again; whoever waits for this keeps their buttons busy until it is there. */
export function useKitsChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: kitKeys.all });
}

/** The same for what leads to another page: it does not wait. */
function useKitsLeft(): () => void {
  const refresh = useKitsChanged();
  return () => void refresh();
}
