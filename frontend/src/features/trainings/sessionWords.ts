import type { TrainingSession } from '@/api/types';
import { formatDate, formatNumber } from '@/lib/format';
import { m } from '@/paraglide/messages';

export function sessionDays({ startsOn, endsOn }: TrainingSession): string {
  return startsOn === endsOn
    ? formatDate(startsOn, 'short')
    : `${formatDate(startsOn, 'short')} – ${formatDate(endsOn, 'short')}`;
}

/** How many seats are left, and who waits for one. */
export function sessionSeats({ capacity, taken, waiting }: TrainingSession): string {
  if (capacity === null) return m.training_session_seats_open({ count: taken });
  const left =
    taken < capacity
      ? m.training_session_seats_left({ count: capacity - taken, capacity })
      : m.training_session_seats_none();
  return waiting > 0 ? `${left}, ${m.training_session_waiting({ count: formatNumber(waiting) })}` : left;
}
