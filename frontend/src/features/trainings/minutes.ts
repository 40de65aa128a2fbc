import { formatNumber } from '@/lib/format';

/** How long something takes: "45 min", "2 h 05 min"; its parts are not torn apart at the end of a line. */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  if (rest === 0) return `${formatNumber(hours)}\u00a0h`;
  return `${formatNumber(hours)}\u00a0h\u00a0${String(rest).padStart(2, '0')}\u00a0min`;
}
