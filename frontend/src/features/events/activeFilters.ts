import { formatDate } from '@/lib/format';
import { m } from '@/paraglide/messages';
import type { EventSearch } from './search';

type Key = keyof EventSearch;

/** The filters at work, in words; days count for the list alone. */
export function activeFilters(
  search: EventSearch,
  chosen: readonly { key: Key; label: string; value: { label: string } | null }[],
  selects: readonly { key: Key; label: string; options: readonly { value: string; label: string }[] }[],
): { label: string; key: Key }[] {
  const { q, view, from, to, wheelchair, mine } = search;
  const named = (name: string, value: string) => m.filter_label({ name, value });
  const found: (false | '' | undefined | { label: string; key: Key })[] = [
    q && { label: named(m.events_search(), q), key: 'q' },
    !view && from && { label: named(m.events_from(), formatDate(from)), key: 'from' },
    !view && to && { label: named(m.events_to(), formatDate(to)), key: 'to' },
    ...selects.map(({ key, label, options }) => {
      const option = options.find(({ value }) => value === search[key]);
      return option && { label: named(label, option.label), key };
    }),
    ...chosen.map(
      ({ key, label, value }) => search[key] && { label: named(label, value?.label ?? '…'), key },
    ),
    wheelchair && { label: m.events_wheelchair(), key: 'wheelchair' },
    mine && { label: m.events_mine(), key: 'mine' },
  ];
  return found.filter((one) => typeof one === 'object');
}
