import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { TourDue } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { dueStates } from '@/lib/labels/tours';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { ExternalLink } from '@/ui/ExternalLink';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { type DueSearch, tourDues } from './queries';

const DueDialog = lazy(() => import('./DueDialog'));

/** What is due when and from whom, of one tour or of all those the reader plans. */
export default function TourDues(search: DueSearch) {
  const list = useKeyset(tourDues(search));
  const [settling, setSettling] = useState<TourDue>();
  return (
    <>
      <ListResults
        list={list}
        caption={m.tour_dues()}
        columns={columns(search.tourId === undefined, setSettling)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.tour_dues_none()} />}
      />
      <Suspense fallback={null}>
        <DueDialog due={settling} onClose={() => setSettling(undefined)} />
      </Suspense>
    </>
  );
}

/** What it is, in words. */
function about({ kind, stop, year }: TourDue): string {
  if (kind === 'STOP') return m.tour_due_stop({ theme: stop?.name ?? '' });
  return kind === 'YEAR' ? m.tour_due_year({ year: year ?? 0 }) : m.tour_due_tour();
}

function columns(many: boolean, onSettle: (due: TourDue) => void): Column<TourDue>[] {
  const shown: Column<TourDue>[] = [
    { key: 'what', header: m.tour_due_what(), cell: about },
    {
      key: 'tour',
      header: m.tour_page(),
      cell: ({ tour }) => (
        <Link to="/tours/$tourId" params={{ tourId: tour.id }}>
          {tour.name}
        </Link>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => {
        const { label, tone, shape } = dueStates[state];
        return (
          <StateBadge tone={tone} shape={shape}>
            {label()}
          </StateBadge>
        );
      },
    },
    { key: 'dueOn', header: m.tour_due_on(), cell: ({ dueOn }) => formatDate(dueOn) },
    {
      key: 'from',
      header: m.tour_due_from(),
      cell: ({ from }) => from.map(({ displayName }) => displayName).join(', '),
    },
    { key: 'given', header: m.tour_due_given(), cell: (due) => <Given due={due} /> },
    {
      key: 'settle',
      header: m.tour_due_settle(),
      wide: true,
      cell: (due) => (
        <Button variant="secondary" size="small" onClick={() => onSettle(due)}>
          {m.tour_due_settle()}
          <span className="visually-hidden"> : {about(due)}</span>
        </Button>
      ),
    },
  ];
  return many ? shown : shown.filter(({ key }) => key !== 'tour');
}

function Given({ due: { resource, link, note } }: { due: TourDue }) {
  return (
    <>
      {resource && (
        <Link to="/ressources/$resourceId" params={{ resourceId: resource.id }}>
          {resource.name}
        </Link>
      )}{' '}
      {link && <ExternalLink href={link} />} {note}
    </>
  );
}
