import { Link } from '@tanstack/react-router';
import type { TourSummary } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import type { Column } from '@/ui/Table';
import { TourStateBadge } from './badges';
import { formatDays } from './when';

export function tourColumns(): Column<TourSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, title, demo }) => (
        <>
          <Link to="/tours/$tourId" params={{ tourId: id }}>
            {title}
          </Link>{' '}
          {demo && <Tag discreet>{m.demo_short()}</Tag>}
        </>
      ),
    },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <TourStateBadge state={state} /> },
    { key: 'organisation', header: m.event_organisation(), cell: ({ organisation }) => organisation.name },
    {
      key: 'period',
      header: m.field_period(),
      sort: { ascending: 'startsOn', descending: '-startsOn', first: 'descending' },
      cell: formatDays,
    },
    {
      key: 'stops',
      header: m.tour_stops(),
      align: 'end',
      cell: ({ stopCount }) => formatNumber(stopCount),
    },
    {
      key: 'hosts',
      header: m.tour_hosts(),
      align: 'end',
      cell: ({ hostCount }) => formatNumber(hostCount),
    },
  ];
}
