import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useMay, useSession } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { eventCrumbs, eventsCrumbs } from './crumbs';
import { writtenEvent } from './details';

// For those alone who may write.
const EventForm = lazy(() => import('./EventForm'));

interface NewEventPageProps {
  /** For a community, those who run it plan events; elsewhere, those whom the server lets plan any. */
  community: { id: string; name: string } | null;
}

export function NewEventPage({ community }: NewEventPageProps) {
  const { signedIn } = useSession();
  const everywhere = useMay('CREATE_EVENT');
  const allowed = useOnceTrue(everywhere || (signedIn && community !== null));
  if (!allowed) return <ForbiddenPage title={m.event_new()} />;
  return (
    <Page title={m.event_new()} crumbs={eventsCrumbs()}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <EventForm written={null} community={community} />
      </Suspense>
    </Page>
  );
}

export function EditEventPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(writtenEvent(id));
  const reload = () => queryClient.fetchQuery({ ...writtenEvent(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.event_edit()}>
      {(written) =>
        written.event.actions.includes('UPDATE') ? (
          <Page title={m.edit_title({ name: written.event.title })} crumbs={eventCrumbs(written.event)}>
            <Suspense fallback={<LoadingState lines={8} />}>
              <EventForm written={written} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.event_edit()} />
        )
      }
    </Loaded>
  );
}
