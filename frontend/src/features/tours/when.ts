import type { TourPeriod, TourRhythm, TourStop } from '@/api/types';
import { formatDate, formatMonth } from '@/lib/format';
import { m } from '@/paraglide/messages';

/** From one day to another, or the one day. */
export function formatDays({ startsOn, endsOn }: TourPeriod): string {
  return startsOn === endsOn
    ? formatDate(startsOn)
    : m.tour_days({ from: formatDate(startsOn), to: formatDate(endsOn) });
}

/** As people say it: a quarter has a number. */
export function periodName(period: TourPeriod, rhythm: TourRhythm): string {
  const year = period.startsOn.slice(0, 4);
  const month = Number(period.startsOn.slice(5, 7));
  if (rhythm === 'QUARTER') return m.tour_quarter({ number: Math.ceil(month / 3), year });
  if (rhythm === 'SEMESTER') return m.tour_half_year({ number: Math.ceil(month / 6), year });
  return formatMonth(period.startsOn.slice(0, 7));
}

/** The day of a stop, or the period that is all one knows yet. */
export function stopDays(
  stop: Pick<TourStop, 'dated' | 'startsOn' | 'endsOn'>,
  periods: readonly TourPeriod[],
  rhythm: TourRhythm,
): string {
  if (stop.dated) return formatDays(stop);
  const whole = periods.find(({ startsOn, endsOn }) => startsOn === stop.startsOn && endsOn === stop.endsOn);
  return m.tour_undated({ period: whole ? periodName(whole, rhythm) : formatDays(stop) });
}
