import { Link } from '@tanstack/react-router';
import { CsvExport } from '@/lib/CsvExport';
import { useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Stack } from '@/ui/Layout';
import { Tabs } from '@/ui/Tabs';
import { EventCalendar } from './EventCalendar';
import { EventFilters } from './EventFilters';
import { EventTable } from './EventTable';
import { listQuery } from './queries';
import { Subscribe } from './Subscribe';
import type { EventSearch } from './search';

interface EventDirectoryProps {
  /** Of this community alone; of all without. */
  communityId?: string;
  search: EventSearch;
  onChange: (part: Partial<EventSearch>) => void;
}

const VIEWS = [
  { view: undefined, label: m.events_view_list },
  { view: 'month', label: m.events_view_month },
  { view: 'week', label: m.events_view_week },
  { view: 'agenda', label: m.events_view_agenda },
] as const;

/** What takes place, narrowed by the address, as a list or as a calendar. */
export default function EventDirectory({ communityId, search, onChange }: EventDirectoryProps) {
  const asked = communityId ? { ...search, communityId } : search;
  return (
    <Stack>
      <EventFilters search={search} within={communityId !== undefined} onChange={onChange} />
      <Tabs label={m.events_views()}>
        {VIEWS.map(({ view, label }) => (
          <Link
            key={label()}
            to="."
            search={{ ...search, view }}
            activeOptions={{ exact: true }}
            resetScroll={false}
            replace
          >
            {label()}
          </Link>
        ))}
      </Tabs>
      {search.view ? (
        <EventCalendar search={asked} onChange={onChange} />
      ) : (
        <EventTable search={asked} within={communityId !== undefined} onChange={onChange} />
      )}
    </Stack>
  );
}

/** The same as a feed, and as a file. */
export function EventExport({ communityId, search }: Omit<EventDirectoryProps, 'onChange'>) {
  const query = listQuery(search, useZone(), new Date());
  const asked = communityId ? { communityId } : {};
  return (
    <>
      <Subscribe search={{ ...search, ...asked }} />
      <CsvExport path="/api/v1/events" query={{ ...query, ...asked }} name="evenements" />
    </>
  );
}
