import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useMay } from '@/api/session';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { EventDirectory, EventExport } from './directory';
import { type EventSearch, eventSearch } from './search';

const route = getRouteApi('/evenements/');

export function EventListPage() {
  const search = eventSearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_EVENT');
  const change = (part: Partial<EventSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Page
      title={m.nav_events()}
      lead={m.events_lead()}
      crumbs={[]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/evenements/nouveau" icon="plus">
              {m.event_new()}
            </LinkButton>
          )}
          <LinkButton to="/series" variant="secondary">
            {m.series_title()}
          </LinkButton>
          <LinkButton to="/tours" variant="secondary">
            {m.tours_all()}
          </LinkButton>
          <Suspense>
            <EventExport search={search} />
          </Suspense>
        </>
      }
    >
      <Suspense fallback={<LoadingState lines={8} />}>
        <EventDirectory search={search} onChange={change} />
      </Suspense>
    </Page>
  );
}
