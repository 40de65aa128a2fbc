import { searchOf, textLike, textParameter } from '@/lib/search';

const written = textLike(/^\d{4}-\d{2}-\d{2}$/);

/** A day of the calendar: the 31st of February is none. */
function day(given: unknown): string | undefined {
  const text = written(given);
  const moment = new Date(`${text}T00:00:00Z`);
  return text && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined;
}

export const auditSearch = searchOf({
  subjectKind: textParameter,
  subjectId: textParameter,
  actorId: textParameter,
  action: textParameter,
  from: day,
  to: day,
});

export type AuditSearch = ReturnType<typeof auditSearch>;
