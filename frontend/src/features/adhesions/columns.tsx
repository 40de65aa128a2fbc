import { Link } from '@tanstack/react-router';
import type { Adhesion } from '@/api/types';
import { formatDate } from '@/lib/format';
import { m } from '@/paraglide/messages';
import type { Column } from '@/ui/Table';
import { CurrentBadge } from './CurrentBadge';

/** Since when, until when, and whether that is today. */
export const periodColumns = (): Column<Adhesion>[] => [
  {
    key: 'startsOn',
    header: m.adhesion_first_day(),
    sort: { ascending: 'startsOn', descending: '-startsOn' },
    cell: ({ startsOn }) => formatDate(startsOn, 'short'),
  },
  {
    key: 'endsOn',
    header: m.adhesion_last_day(),
    cell: ({ endsOn }) => (endsOn ? formatDate(endsOn, 'short') : m.adhesion_open_ended()),
  },
  { key: 'state', header: m.field_state(), cell: (adhesion) => <CurrentBadge adhesion={adhesion} /> },
];

export function Adherent({ adhesion: { territory, organisation } }: { adhesion: Adhesion }) {
  if (territory) {
    return (
      <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
        {territory.name}
      </Link>
    );
  }
  return (
    organisation && (
      <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
        {organisation.name}
      </Link>
    )
  );
}
