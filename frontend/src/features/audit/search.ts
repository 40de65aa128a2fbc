import * as v from 'valibot';
import { textParameter } from '@/lib/search';

const day = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);

export const auditSearch = v.object({
  subjectKind: textParameter,
  subjectId: textParameter,
  actorId: textParameter,
  action: textParameter,
  from: day,
  to: day,
});

export type AuditSearch = v.InferOutput<typeof auditSearch>;

/** Days of the reader become instants: `to` is included, so the API is asked up to the next midnight. */
export function auditQuery({ from, to, ...filter }: AuditSearch) {
  return {
    ...filter,
    from: from && new Date(`${from}T00:00:00`).toISOString(),
    to: to && nextDay(to).toISOString(),
  };
}

function nextDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00`);
  midnight.setDate(midnight.getDate() + 1);
  return midnight;
}
