import { formatDate } from '@/lib/format';
import { thereOf } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';

export function formatDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return m.tour_days({ from: formatDate(startsOn), to: formatDate(endsOn) });
}

/** The last second to apply as the reader's clock shows it, then as that of the pathway where they differ. */
export function formatDeadline(instant: string, zone: string, reader: string): string {
  const here = new Intl.DateTimeFormat(getLocale() === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'medium',
    timeZone: reader,
  }).format(new Date(instant));
  const there = thereOf({ startsAt: instant, timeZone: zone }, reader);
  return there ? `${here} (${there})` : here;
}
