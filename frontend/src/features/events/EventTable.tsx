import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { EventSummary } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { eventFormats, eventModes } from '@/lib/labels/events';
import { formatStart, thereOf, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Muted, Row } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { EventStateBadge } from './badges';
import { placeOf, unsocialFor } from './eventWords';
import { eventList, sortOf } from './queries';
import type { EventSearch } from './search';

interface EventTableProps {
  search: EventSearch;
  /** Whether all are of one community, which then goes without saying. */
  within: boolean;
  onChange: (part: Partial<EventSearch>) => void;
}

export function EventTable({ search, within, onChange }: EventTableProps) {
  const zone = useZone();
  const list = useKeyset(eventList(search, zone));
  return (
    <ListResults
      list={list}
      caption={m.nav_events()}
      columns={within ? eventColumns(zone) : [...eventColumns(zone), community]}
      rowKey={({ id }) => id}
      sort={sortOf(search)}
      onSort={(sort) => onChange({ sort: sort as EventSearch['sort'] })}
      empty={<EmptyState title={m.events_none()}>{m.events_none_detail()}</EmptyState>}
    />
  );
}

/** What every list of events shows, hours first in the reader's own zone. */
export function eventColumns(zone: string): Column<EventSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      sort: { ascending: 'title', descending: '-title' },
      wide: true,
      cell: ({ id, title, summary, state, visibility, demo }) => (
        <>
          <Row gap="small">
            <Link to="/evenements/$eventId" params={{ eventId: id }}>
              {title}
            </Link>
            {state !== 'PUBLISHED' && <EventStateBadge state={state} />}
            {visibility === 'MEMBERS' && <Tag discreet>{m.community_members_only_short()}</Tag>}
            {demo && <Tag discreet>{m.demo_short()}</Tag>}
          </Row>
          <Muted small>{summary}</Muted>
        </>
      ),
    },
    {
      key: 'startsAt',
      header: m.event_when(),
      sort: { ascending: 'startsAt', descending: '-startsAt' },
      cell: (event) => (
        <>
          {formatStart(event.startsAt, zone)}
          {thereOf(event, zone) && <Muted small>{thereOf(event, zone)}</Muted>}
          {unsocialFor(event, zone) && <Muted small>{m.event_unsocial_short()}</Muted>}
        </>
      ),
    },
    {
      key: 'format',
      header: m.event_format(),
      cell: ({ format, mode }) => (
        <>
          {eventFormats[format]()}
          <Muted small>{eventModes[mode]()}</Muted>
        </>
      ),
    },
    { key: 'place', header: m.event_place(), cell: placeOf },
  ];
}

const community: Column<EventSummary> = {
  key: 'community',
  header: m.field_community(),
  cell: ({ community: of }) =>
    of && (
      <Link to="/communautes/$communityId" params={{ communityId: of.id }}>
        {of.name}
      </Link>
    ),
};
