import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { TourStop, TourSummary } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import type { Column } from '@/ui/Table';
import { tourColumns } from './columns';
import { tourDetails } from './details';
import { tourList } from './queries';
import { stopDays } from './when';

type TourSectionProps = { programmeId: string } | { territoryId: string };

/** The tours of a programme and how far they have a host, or those that stop in a territory and where; nothing where there are none. */
export default function TourSection(of: TourSectionProps) {
  const list = useKeyset(tourList(of));
  if (list.items.length === 0 && !list.error) return null;
  return (
    <Section title={m.tours_title()}>
      <ListResults
        list={list}
        caption={m.tours_title()}
        columns={'territoryId' in of ? hostColumns(of.territoryId) : unsorted()}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}

const unsorted = () => tourColumns().map(({ sort: _, ...column }) => column);

/** For one host its own stop counts, not how many there are. */
function hostColumns(territoryId: string): Column<TourSummary>[] {
  return [
    ...unsorted().filter(({ key }) => key === 'title' || key === 'state' || key === 'organisation'),
    {
      key: 'stop',
      header: m.tour_stop(),
      cell: ({ id }) => <HostStop tourId={id} territoryId={territoryId} />,
    },
  ];
}

/** A territory is host of one stop of a tour at the most. */
function HostStop({ tourId, territoryId }: { tourId: string; territoryId: string }) {
  const { data: tour } = useQuery(tourDetails(tourId));
  const stop = tour?.stops.find(({ host }) => host?.id === territoryId);
  if (!tour || !stop) return null;
  return (
    <>
      {m.tour_stop_of({ number: stop.number, title: stop.theme })}
      <br />
      {stopDays(stop, tour.periods, tour.rhythm)}
      <StopEvent event={stop.event} />
    </>
  );
}

function StopEvent({ event }: Pick<TourStop, 'event'>) {
  if (!event) return null;
  return (
    <>
      <br />
      <Link to="/evenements/$eventId" params={{ eventId: event.id }}>
        {event.title}
      </Link>
    </>
  );
}
