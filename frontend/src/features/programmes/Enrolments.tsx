import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { Enrolment, Programme } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate, formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { enrolmentStates } from '@/lib/labels/programmes';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FilterSelect } from '@/ui/Filters';
import { Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { EnrolmentStateBadge } from './badges';
import { programmeEnrolments } from './queries';
import { enrolmentSearch } from './search';

// For the few who enrol and decide; they bring dialogs, and a search for territories.
const EnrolDialog = lazy(() => import('./EnrolDialog'));
const EnrolmentActions = lazy(() => import('./EnrolmentActions'));

const route = getRouteApi('/programmes/$programmeId/');

/** The territories of a programme, with what may be done about each. */
export function Enrolments({ programme }: { programme: Programme }) {
  const search = enrolmentSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(programmeEnrolments(programme.id, search));
  const mayEnrol = programme.actions.includes('ENROL');
  const [enrolling, setEnrolling] = useState(false);
  const states = valuesOf(enrolmentStates).map((value) => ({ value, label: enrolmentStates[value].label() }));

  return (
    <Section
      title={m.nav_territories()}
      aside={
        mayEnrol && (
          <Button icon="plus" onClick={() => setEnrolling(true)}>
            {m.enrol_title()}
          </Button>
        )
      }
    >
      <Row justify="between">
        <FilterSelect
          name="enrolmentState"
          label={m.field_state()}
          options={states}
          value={search.state?.[0]}
          onChange={(chosen) =>
            void navigate({
              search: (before) => ({ ...before, state: chosen && [chosen] }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <CsvExport
          path={`/api/v1/programmes/${programme.id}/enrolments`}
          query={given(search)}
          name="territoires-du-programme"
        />
      </Row>
      <ListResults
        list={list}
        caption={m.programme_enrolments_caption({ name: programme.name })}
        columns={columns(list.items)}
        rowKey={({ id }) => id}
        sort={search.sort ?? 'name'}
        onSort={(sort) =>
          void navigate({
            search: (before) => ({ ...before, sort: sort === '-updatedAt' ? sort : 'name' }),
            replace: true,
            resetScroll: false,
          })
        }
        empty={<EmptyState title={m.enrolments_none()} />}
      />
      {mayEnrol && (
        <Suspense fallback={null}>
          <EnrolDialog programme={programme} open={enrolling} onClose={() => setEnrolling(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function columns(items: readonly Enrolment[]): Column<Enrolment>[] {
  const shown: Column<Enrolment>[] = [
    {
      key: 'territory',
      header: m.field_territory(),
      cell: ({ territory: { id, name } }) => (
        <Link to="/territoires/$territoryId" params={{ territoryId: id }}>
          {name}
        </Link>
      ),
    },
    { key: 'state', header: m.field_state(), cell: stateCell },
    {
      key: 'departement',
      header: m.field_departement(),
      cell: ({ territory }) => territory.departements.map(({ name }) => name).join(', '),
    },
    {
      key: 'population',
      header: m.field_population(),
      align: 'end',
      cell: ({ territory: { population } }) => (population === null ? '' : formatNumber(population)),
    },
    { key: 'since', header: m.field_since(), cell: (enrolment) => formatDate(latestDay(enrolment), 'short') },
  ];
  const actions: Column<Enrolment> = {
    key: 'actions',
    header: m.field_actions(),
    wide: true,
    cell: (enrolment) =>
      enrolment.actions.length > 0 && (
        <Suspense fallback={null}>
          <EnrolmentActions enrolment={enrolment} />
        </Suspense>
      ),
  };
  return items.some((enrolment) => enrolment.actions.length > 0) ? [...shown, actions] : shown;
}

function stateCell({ state, reason, note }: Enrolment) {
  return (
    <>
      <EnrolmentStateBadge state={state} />
      {reason && <p className="small muted">{m.enrolment_reason({ reason })}</p>}
      {note && <p className="small muted">{m.enrolment_note({ note })}</p>}
    </>
  );
}

/** The day the enrolment came into its present state. */
function latestDay({ appliedOn, decidedOn, startedOn, endedOn }: Enrolment): string {
  return endedOn ?? startedOn ?? decidedOn ?? appliedOn;
}
