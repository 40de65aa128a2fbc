import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { ListResults } from '@/lib/ListResults';
import { useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { eventColumns } from './EventTable';
import { nextEvents } from './queries';
import { Subscribe } from './Subscribe';
import { eventSearch } from './search';

type EventSectionProps = { programmeId: string } | { territoryId: string };

/** What takes place next in a programme, or with a territory as host, for its page. */
export default function EventSection(of: EventSectionProps) {
  const zone = useZone();
  const list = useKeyset(nextEvents(of));
  return (
    <Section
      title={m.nav_events()}
      aside={
        <Row>
          <Link to="/tours" search={of}>
            {m.tours_all()}
          </Link>
          <Link to="/evenements" search={{ ...of, period: 'all' }}>
            {m.events_all()}
          </Link>
        </Row>
      }
    >
      <ListResults
        list={list}
        caption={m.nav_events()}
        columns={eventColumns(zone).map(({ sort: _, ...column }) => column)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.events_none_next()} />}
      />
      <div>
        <Subscribe search={eventSearch(of)} />
      </div>
    </Section>
  );
}
