import { narrowed } from './queries';
import type { EventSearch } from './search';

/** Where other programs read a list of events again and again, whatever the day: the list's filters but those of time and reader. */
export function feedAddress(feed: 'calendar' | 'atom', search: EventSearch): string {
  const {
    view: _,
    day: __,
    period: ___,
    from: ____,
    to: _____,
    sort: ______,
    mine: _______,
    ...rest
  } = search;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(narrowed(rest))) {
    for (const one of [value].flat()) query.append(name, String(one));
  }
  const filters = query.size > 0 ? `?${query}` : '';
  return `${window.location.origin}/api/v1/event-feeds/${feed}${filters}`;
}
