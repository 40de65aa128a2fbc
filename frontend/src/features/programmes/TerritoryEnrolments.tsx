import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useKeyset } from '@/api/keyset';
import type { Enrolment } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { EnrolmentStateBadge } from './badges';
import { territoryEnrolments } from './queries';

// For the few who decide; they bring their dialogs.
const EnrolmentActions = lazy(() => import('./EnrolmentActions'));

/** The programmes a territory takes part in, for its page. */
export function TerritoryEnrolments({ territoryId }: { territoryId: string }) {
  const list = useKeyset(territoryEnrolments(territoryId));
  return (
    <Section title={m.nav_programmes()}>
      <ListResults
        list={list}
        caption={m.nav_programmes()}
        columns={columns(list.items)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.territory_programmes_none()} />}
      />
    </Section>
  );
}

function columns(items: readonly Enrolment[]): Column<Enrolment>[] {
  const shown: Column<Enrolment>[] = [
    {
      key: 'programme',
      header: m.field_programme(),
      cell: ({ programme }) => (
        <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
          {programme.name}
        </Link>
      ),
    },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <EnrolmentStateBadge state={state} /> },
    {
      key: 'applied',
      header: m.enrolment_applied_on(),
      cell: ({ appliedOn }) => formatDate(appliedOn, 'short'),
    },
    {
      key: 'started',
      header: m.enrolment_started_on(),
      cell: ({ startedOn }) => (startedOn ? formatDate(startedOn, 'short') : ''),
    },
    {
      key: 'ended',
      header: m.enrolment_ended_on(),
      cell: ({ endedOn }) => (endedOn ? formatDate(endedOn, 'short') : ''),
    },
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
