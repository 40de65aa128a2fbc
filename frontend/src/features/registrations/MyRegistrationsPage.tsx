import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { Registration } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { eventFormats, eventStates } from '@/lib/labels/events';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { formatStart, thereOf, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Checkbox } from '@/ui/Field';
import { Filters } from '@/ui/Filters';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { myRegistrations } from './queries';
import { RegistrationActions } from './RegistrationActions';
import { RegistrationStateBadge } from './RegistrationStateBadge';
import { myRegistrationSearch } from './search';

const MyCalendar = lazy(() => import('./MyCalendar'));

const route = getRouteApi('/mes-inscriptions');

export function MyRegistrationsPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <MyRegistrations /> : <ForbiddenPage title={m.nav_my_registrations()} />;
}

/** Where the reader goes, waits or asked to go; past events on demand. */
function MyRegistrations() {
  const { past } = myRegistrationSearch(route.useSearch());
  const navigate = route.useNavigate();
  const [opened] = useState(() => new Date().toISOString());
  const list = useKeyset(myRegistrations(past ? undefined : opened));
  const zone = useZone();
  return (
    <Page title={m.nav_my_registrations()} lead={m.my_registrations_lead()} crumbs={[]}>
      <Stack>
        <Filters>
          <Checkbox
            name="past"
            label={m.my_registrations_past()}
            checked={past === 'true'}
            onChange={({ target }) =>
              void navigate({
                search: target.checked ? { past: 'true' } : {},
                replace: true,
                resetScroll: false,
              })
            }
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.nav_my_registrations()}
          columns={columns(zone)}
          rowKey={({ id }) => id}
          empty={
            <EmptyState
              title={m.my_registrations_none()}
              action={<LinkButton to="/evenements">{m.nav_events()}</LinkButton>}
            />
          }
        />
        <Suspense>
          <MyCalendar />
        </Suspense>
      </Stack>
    </Page>
  );
}

function columns(zone: string): Column<Registration>[] {
  return [
    {
      key: 'event',
      header: m.field_event(),
      wide: true,
      cell: ({ event: { id, title, format, state, place } }) => (
        <>
          <Row gap="small">
            <Link to="/evenements/$eventId" params={{ eventId: id }}>
              {title}
            </Link>
            {state === 'CANCELLED' && (
              <StateBadge {...eventStates[state]}>{eventStates[state].label()}</StateBadge>
            )}
          </Row>
          <Muted small>{[eventFormats[format](), place].filter(Boolean).join(', ')}</Muted>
        </>
      ),
    },
    {
      key: 'when',
      header: m.event_when(),
      cell: ({ event }) => (
        <>
          <time dateTime={event.startsAt}>{formatStart(event.startsAt, zone)}</time>
          {thereOf(event, zone) && <Muted small>{thereOf(event, zone)}</Muted>}
        </>
      ),
    },
    {
      key: 'state',
      header: m.registration_yours(),
      cell: ({ state, rank, reason, offeredUntil }) => (
        <>
          <RegistrationStateBadge state={state} rank={rank} reason={reason} />
          {offeredUntil && (
            <Muted small>{m.registration_offered_until({ when: formatStart(offeredUntil, zone) })}</Muted>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (one) => <RegistrationActions registration={one} name={one.event.title} />,
    },
  ];
}
