import { useSession } from '@/api/session';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { daysOf, sameClocks } from './calendar';
import { zoneName } from './timeZones';

/** When events are, in the words of a zone that is not always the browser's. */

const TAGS = { fr: 'fr-FR', en: 'en-GB' };

interface Period {
  startsAt: string;
  endsAt: string;
}

/** The zone somebody lives in: that of their profile, else their browser's. */
export function useZone(): string {
  return useSession().person?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function inZone(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(TAGS[getLocale()], { ...options, timeZone: zone });
}

/** The whole period: "lundi 7 décembre 2026, 14:00 – 16:00", with both days where it has two. */
export function formatPeriod({ startsAt, endsAt }: Period, zone: string): string {
  const oneDay = daysOf({ startsAt, endsAt }, zone).length === 1;
  const day = inZone(zone, { dateStyle: 'full' });
  const whole = (instant: string) => `${day.format(new Date(instant))}, ${formatTime(instant, zone)}`;
  return `${whole(startsAt)} – ${oneDay ? formatTime(endsAt, zone) : whole(endsAt)}`;
}

/** The same where there is little room: "7 déc. 2026, 14:00". */
export function formatStart(instant: string, zone: string): string {
  const day = inZone(zone, { dateStyle: 'medium' }).format(new Date(instant));
  return `${day.replaceAll(' ', '\u00a0')}, ${formatTime(instant, zone)}`;
}

export function formatTime(instant: string, zone: string): string {
  return inZone(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** A calendar day by its parts: "lundi 7 décembre". */
export function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
  return inZone('UTC', options).format(new Date(`${day}T00:00:00Z`));
}

/** What clocks show where something takes place, when it is not what the reader's show. */
export function thereOf(
  { startsAt, timeZone }: { startsAt: string; timeZone: string },
  zone: string,
): string {
  if (sameClocks(startsAt, zone, timeZone)) return '';
  return m.event_there({ when: formatStart(startsAt, timeZone), zone: zoneName(timeZone) });
}
