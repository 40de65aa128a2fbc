import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSession } from '@/api/session';
import type { Kit, KitVersion } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { kitCrumbs, writingCrumbs } from './crumbs';
import { kitDetails, kitVersion } from './queries';

// For those alone who write.
const KitForm = lazy(() => import('./KitForm'));
const KitTextForm = lazy(() => import('./KitTextForm'));

export function NewKitPage() {
  const allowed = useOnceTrue(useSession().signedIn);
  if (!allowed) return <ForbiddenPage title={m.kit_new()} />;
  return (
    <Page title={m.kit_new()} lead={m.kit_new_lead()} crumbs={kitCrumbs()}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <KitForm />
      </Suspense>
    </Page>
  );
}

export function KitSettingsPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(kitDetails(id));
  const reload = () => queryClient.fetchQuery({ ...kitDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.kit_settings()}>
      {(kit) =>
        kit.actions.includes('UPDATE') ? (
          <Page
            title={m.kit_settings()}
            eyebrow={kit.code}
            crumbs={kit.draftId ? writingCrumbs(kit) : kitCrumbs(kit)}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <KitForm kit={kit} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.kit_settings()} />
        )
      }
    </Loaded>
  );
}

export function KitTextPage({ id }: { id: string }) {
  return (
    <OfDraft id={id} title={m.kit_text()}>
      {(kit, draftId) => <TextPage kit={kit} draftId={draftId} />}
    </OfDraft>
  );
}

function TextPage({ kit, draftId }: { kit: Kit; draftId: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(kitVersion(draftId));
  const reload = () => queryClient.fetchQuery({ ...kitVersion(draftId), staleTime: 0 });
  return (
    <Loaded query={query} page={m.kit_text()}>
      {(version) => (
        <WritingPage kit={kit} version={version} title={m.kit_text()}>
          <KitTextForm version={version} reload={reload} />
        </WritingPage>
      )}
    </Loaded>
  );
}

interface OfDraftProps {
  id: string;
  title: string;
  children: (kit: Kit, draftId: string) => ReactNode;
}

/** What needs a kit that is being written. */
export function OfDraft({ id, title, children }: OfDraftProps) {
  const query = useQuery(kitDetails(id));
  return (
    <Loaded query={query} page={title}>
      {(kit) => (kit.draftId ? children(kit, kit.draftId) : <ForbiddenPage title={title} />)}
    </Loaded>
  );
}

interface WritingPageProps {
  kit: Kit;
  version: KitVersion;
  title: string;
  children: ReactNode;
}

/** The page of a form of a draft; to others, and while peers try it, that nobody writes here. */
export function WritingPage({ kit, version, title, children }: WritingPageProps) {
  const allowed = useOnceTrue(version.actions.includes('UPDATE'));
  if (!allowed) return <ForbiddenPage title={title} />;
  return (
    <Page title={title} eyebrow={kit.code} crumbs={writingCrumbs(kit)}>
      <Suspense fallback={<LoadingState lines={8} />}>{children}</Suspense>
    </Page>
  );
}
