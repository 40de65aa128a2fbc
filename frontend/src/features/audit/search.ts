import { day, searchOf, textParameter } from '@/lib/search';

export const auditSearch = searchOf({
  subjectKind: textParameter,
  subjectId: textParameter,
  actorId: textParameter,
  action: textParameter,
  from: day,
  to: day,
});

export type AuditSearch = ReturnType<typeof auditSearch>;
