import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import { eventQuery } from '@/api/named';
import type { Event, Registration } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatMoment, formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { registrationPriorities, registrationStates } from '@/lib/labels/registrations';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Figures } from '@/ui/Card';
import { FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Actions, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { registrationsOf, registrationsQuery } from './queries';
import { RegistrationActions } from './RegistrationActions';
import { RegistrationStateBadge } from './RegistrationStateBadge';
import { type RegistrationSearch, registrationSearch } from './search';

const RegisterOtherDialog = lazy(() => import('./RegisterOtherDialog'));
const NeedTasks = lazy(() => import('./NeedTasks'));
const RegisterManyDialog = lazy(() => import('./RegisterManyDialog'));

const route = getRouteApi('/evenements/$eventId/inscriptions');

/** Who registered for an event, for those who run it. */
export function RegistrationsPage({ eventId }: { eventId: string }) {
  const query = useQuery(eventQuery(eventId));
  return (
    <Loaded query={query} page={m.registrations_title()}>
      {(event) =>
        event.actions.includes('READ_REGISTRATIONS') ? (
          <Registrations event={event} />
        ) : (
          <ForbiddenPage title={m.registrations_title()} />
        )
      }
    </Loaded>
  );
}

function Registrations({ event }: { event: Event }) {
  const { id, title, registration } = event;
  const search = registrationSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(registrationsOf(id, search));
  const change = (part: Partial<RegistrationSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Page
      title={m.registrations_title()}
      eyebrow={title}
      lead={m.registrations_lead()}
      crumbs={[
        { label: m.nav_events(), link: { to: '/evenements' } },
        { label: title, link: { to: '/evenements/$eventId', params: { eventId: id } } },
      ]}
      actions={
        <>
          <LinkButton to="/evenements/$eventId/presences" params={{ eventId: id }}>
            {m.attendance_title()}
          </LinkButton>
          <LinkButton to="/evenements/$eventId/montants" params={{ eventId: id }} variant="secondary">
            {m.fees_title()}
          </LinkButton>
          <CsvExport
            path={`/api/v1/events/${id}/registrations`}
            query={registrationsQuery(search)}
            name="inscriptions"
          />
        </>
      }
    >
      <Stack>
        {event.registration.mode !== 'NONE' && event.state === 'PUBLISHED' && (
          <RegisterOthers event={event} />
        )}
        <SeatFigures registration={registration} />
        <Suspense>
          <NeedTasks eventId={id} />
        </Suspense>
        <Filters>
          <SearchField
            label={m.registrations_search()}
            value={search.q ?? ''}
            onSearch={(q) => change({ q: q || undefined })}
          />
          <FilterSelect
            name="state"
            label={m.field_state()}
            options={valuesOf(registrationStates).map((value) => ({
              value,
              label: registrationStates[value].label(),
            }))}
            value={search.state}
            onChange={(state) => change({ state })}
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.registrations_caption({ title })}
          columns={columns()}
          rowKey={(one) => one.id}
          sort={search.sort ?? 'registeredAt'}
          onSort={(sort) => change({ sort: sort as RegistrationSearch['sort'] })}
          empty={<EmptyState title={m.registrations_none()} />}
        />
      </Stack>
    </Page>
  );
}

function RegisterOthers({ event }: { event: Event }) {
  const [asked, setAsked] = useState<'one' | 'many'>();
  const close = () => setAsked(undefined);
  return (
    <Actions>
      <Button onClick={() => setAsked('one')}>{m.register_other()}</Button>
      <Button variant="secondary" onClick={() => setAsked('many')}>
        {m.register_many()}
      </Button>
      <Suspense fallback={null}>
        <RegisterOtherDialog event={event} open={asked === 'one'} onClose={close} />
        <RegisterManyDialog event={event} open={asked === 'many'} onClose={close} />
      </Suspense>
    </Actions>
  );
}

function SeatFigures({ registration: { taken, left, waiting } }: { registration: Event['registration'] }) {
  return (
    <Figures
      figures={[
        { term: m.registrations_taken(), value: formatNumber(taken) },
        {
          term: m.registrations_left(),
          value: left === null ? m.registrations_no_limit() : formatNumber(left),
        },
        { term: m.registrations_waiting(), value: formatNumber(waiting) },
      ]}
    />
  );
}

function columns(): Column<Registration>[] {
  return [
    {
      key: 'name',
      header: m.field_person(),
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ person, organisation, note }) => (
        <>
          {person.displayName}
          {organisation && <div className="small muted">{organisation.name}</div>}
          {note && <div className="small">{m.registration_noted({ note })}</div>}
        </>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: RegistrationStateBadge,
    },
    {
      key: 'priority',
      header: m.registration_priority(),
      cell: ({ priority }) => registrationPriorities[priority](),
    },
    {
      key: 'registeredAt',
      header: m.registration_at(),
      sort: { ascending: 'registeredAt', descending: '-registeredAt' },
      cell: ({ registeredAt }) => <time dateTime={registeredAt}>{formatMoment(registeredAt, 'short')}</time>,
    },
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (one) => <RegistrationActions registration={one} name={one.person.displayName} />,
    },
  ];
}
