import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset, loadAll } from '@/api/keyset';
import { spanOf } from '@/lib/calendar';
import { eventFormats, eventModes, eventStates } from '@/lib/labels/events';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { eventKeys } from './details';
import type { EventSearch } from './search';

/** What the list and the calendars have in common: everything but when. */
type Narrowed = Omit<EventSearch, 'view' | 'day' | 'period' | 'from' | 'to'>;

/** The address holds constants as text: one that the contract does not know is left out. */
function known<Value extends string>(words: Record<Value, unknown>, value: string | undefined) {
  return valuesOf(words).filter((one) => one === value);
}

/** As every query of events has it. */
export function narrowed({ format, mode, state, wheelchair, mine, ...rest }: Narrowed) {
  return {
    ...given(rest),
    format: known(eventFormats, format),
    mode: known(eventModes, mode),
    state: known(eventStates, state),
    ...(wheelchair ? { wheelchair: ['YES' as const] } : {}),
    ...(mine ? { mine: true } : {}),
  };
}

/** The query of the directory, as its CSV has it too. */
export function listQuery({ view: _, day: __, ...search }: EventSearch, zone: string, now: Date) {
  const { period, from, to, ...rest } = search;
  const instant = now.toISOString();
  const first = from ? { from: spanOf(from, from, zone).from } : {};
  const last = to ? { to: spanOf(to, to, zone).to } : {};
  const chosen = from || to || period === 'all' ? { ...first, ...last } : undefined;
  const other = period === 'past' ? { to: instant } : { from: instant };
  return { ...narrowed(rest), ...(chosen ?? other), sort: sortOf(search) };
}

export function sortOf({ sort, period }: EventSearch) {
  return sort ?? (period === 'past' ? '-startsAt' : 'startsAt');
}

/** "Now" is that of the minute, so that the same list is the same query for a while. */
export function eventList(search: EventSearch, zone: string) {
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  const { view: _, day: __, ...key } = search;
  return keyset([...eventKeys.lists, key, zone], (after, signal) => {
    const query = { ...listQuery(search, zone, minute), ...after };
    return unwrap(api.GET('/api/v1/events', { params: { query }, signal }));
  });
}

/** The next ones of a community, a programme or a territory. */
export function nextEvents(of: Pick<EventSearch, 'communityId' | 'programmeId' | 'territoryId'>) {
  return keyset([...eventKeys.lists, 'next', of], (after, signal) => {
    const query = {
      ...given(of),
      from: new Date().toISOString(),
      sort: 'startsAt' as const,
      size: 5,
      ...after,
    };
    return unwrap(api.GET('/api/v1/events', { params: { query }, signal }));
  });
}

/** All that happens from one day to another where the clocks of a zone count. */
export function eventsBetween(search: EventSearch, first: string, last: string, zone: string) {
  const { view: _, day: __, period: ___, from: ____, to: _____, sort: ______, ...rest } = search;
  return queryOptions({
    queryKey: [...eventKeys.lists, 'between', first, last, zone, rest],
    queryFn: ({ signal }) =>
      loadAll((page) => {
        const query = { ...narrowed(rest), ...spanOf(first, last, zone), sort: 'startsAt' as const, ...page };
        return unwrap(api.GET('/api/v1/events', { params: { query }, signal }));
      }),
    placeholderData: keepPreviousData,
  });
}
