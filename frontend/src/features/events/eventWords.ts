import type { EventSummary } from '@/api/types';
import { isUnsocial } from '@/lib/calendar';
import { m } from '@/paraglide/messages';

type Timed = Pick<EventSummary, 'startsAt' | 'endsAt' | 'timeZone' | 'mode'>;

/** Who goes there lives by the clocks of the place; who joins from afar by their own. */
export function unsocialFor(event: Timed, zone: string): boolean {
  return isUnsocial(event, event.mode === 'ON_SITE' ? event.timeZone : zone);
}

export function placeOf({ mode, place, commune }: Pick<EventSummary, 'mode' | 'place' | 'commune'>): string {
  const where = [place, commune?.name].filter(Boolean).join(', ');
  if (mode === 'ONLINE') return m.event_online();
  return where || m.event_place_unknown();
}
