import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { eventQuery } from '@/api/named';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { zoneName } from '@/lib/timeZones';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { eventCrumbs } from './crumbs';

// For those alone who may write.
const AgendaForm = lazy(() => import('./AgendaForm'));

export function AgendaEditPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(eventQuery(id));
  const reload = () => queryClient.fetchQuery({ ...eventQuery(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.agenda_title()}>
      {(event) =>
        event.actions.includes('UPDATE') ? (
          <Page
            title={m.agenda_title()}
            eyebrow={event.title}
            crumbs={eventCrumbs(event)}
            lead={m.agenda_lead({ zone: zoneName(event.timeZone) })}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <AgendaForm event={event} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.agenda_title()} />
        )
      }
    </Loaded>
  );
}
