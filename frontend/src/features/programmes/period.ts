import { formatDate } from '@/lib/format';
import { m } from '@/paraglide/messages';

export function formatPeriod({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): string {
  return endsOn
    ? m.period_from_to({ from: formatDate(startsOn), to: formatDate(endsOn) })
    : m.period_from({ from: formatDate(startsOn) });
}
