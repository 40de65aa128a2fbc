import { Link } from '@tanstack/react-router';
import type { CommunityBoard } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { formatStart, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Section } from '@/ui/Page';
import { type Column, Table } from '@/ui/Table';

type Coming = CommunityBoard['events'][number];
type Series = CommunityBoard['series'][number];

/** Who comes to what is next, and which dates nobody has taken; nothing where nothing is planned. */
export function Seats({ board: { events, series } }: { board: CommunityBoard }) {
  const zone = useZone();
  return (
    <>
      {events.length > 0 && (
        <Section title={m.board_seats()}>
          <Table
            caption={m.board_seats()}
            rows={events}
            rowKey={({ id }) => id}
            columns={eventColumns(zone)}
          />
        </Section>
      )}
      {series.length > 0 && (
        <Section title={m.series_title()}>
          <Table caption={m.series_title()} rows={series} rowKey={({ id }) => id} columns={seriesColumns()} />
        </Section>
      )}
    </>
  );
}

function eventColumns(zone: string): Column<Coming>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      cell: ({ id, title, capacity, taken }) => (
        <>
          <Link to="/evenements/$eventId/inscriptions" params={{ eventId: id }}>
            {title}
          </Link>{' '}
          {taken === capacity && <Tag discreet>{m.board_full()}</Tag>}
        </>
      ),
    },
    { key: 'when', header: m.board_when(), cell: ({ startsAt }) => formatStart(startsAt, zone) },
    {
      key: 'taken',
      header: m.board_taken(),
      align: 'end',
      cell: ({ taken, capacity }) =>
        capacity === null
          ? formatNumber(taken)
          : m.board_taken_of({ taken: formatNumber(taken), capacity: formatNumber(capacity) }),
    },
    {
      key: 'waiting',
      header: m.board_waitlisted(),
      align: 'end',
      cell: ({ waiting }) => formatNumber(waiting),
    },
    {
      key: 'pending',
      header: m.board_pending(),
      align: 'end',
      cell: ({ pending }) => formatNumber(pending),
    },
  ];
}

function seriesColumns(): Column<Series>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      cell: ({ id, title }) => (
        <Link to="/series/$seriesId" params={{ seriesId: id }}>
          {title}
        </Link>
      ),
    },
    {
      key: 'taken',
      header: m.board_dates_taken(),
      align: 'end',
      cell: ({ taken }) => formatNumber(taken),
    },
    { key: 'free', header: m.series_free(), align: 'end', cell: ({ free }) => formatNumber(free) },
    {
      key: 'subscribers',
      header: m.series_subscribers(),
      align: 'end',
      cell: ({ subscribers }) => formatNumber(subscribers),
    },
  ];
}
