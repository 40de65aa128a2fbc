import type { AuditEntry } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Diff } from '@/ui/Diff';
import { changesBetween } from './changes';

type ChangesProps = Pick<AuditEntry, 'before' | 'after' | 'reason' | 'traceId'>;

/** What changed, folded: the reason stays in sight. */
export function Changes({ before, after, reason, traceId }: ChangesProps) {
  const changes = changesBetween(before, after);
  return (
    <div className="stack" data-gap="small">
      {reason && <p>{m.enrolment_reason({ reason })}</p>}
      {changes.length > 0 && (
        <Diff
          summary={m.audit_changes_count({ count: changes.length })}
          lines={changes.map(({ member, ...values }) => ({ name: member, ...values }))}
        />
      )}
      {traceId && <span className="small muted">{m.audit_trace({ id: traceId.slice(0, 8) })}</span>}
    </div>
  );
}
