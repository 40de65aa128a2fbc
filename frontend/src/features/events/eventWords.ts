import type { EventSummary } from '@/api/types';
import { isUnsocial, sameClocks } from '@/lib/calendar';
import { zoneName } from '@/lib/timeZones';
import { formatStart } from '@/lib/when';
import { m } from '@/paraglide/messages';

type Timed = Pick<EventSummary, 'startsAt' | 'endsAt' | 'timeZone' | 'mode'>;

/** What clocks show where the event is, when it is not what the reader's show. */
export function thereOf({ startsAt, timeZone }: Timed, zone: string): string {
  if (sameClocks(startsAt, zone, timeZone)) return '';
  return m.event_there({ when: formatStart(startsAt, timeZone), zone: zoneName(timeZone) });
}

/** Who goes there lives by the clocks of the place; who joins from afar by their own. */
export function unsocialFor(event: Timed, zone: string): boolean {
  return isUnsocial(event, event.mode === 'ON_SITE' ? event.timeZone : zone);
}

export function placeOf({ mode, place, commune }: Pick<EventSummary, 'mode' | 'place' | 'commune'>): string {
  const where = [place, commune?.name].filter(Boolean).join(', ');
  if (mode === 'ONLINE') return m.event_online();
  return where || m.event_place_unknown();
}
