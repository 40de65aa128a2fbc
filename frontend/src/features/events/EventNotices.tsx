import type { Event } from '@/api/types';
import { formatDate } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';

/** What must be known before all else: that it is a draft, cancelled or over, and what was made of its local times. */
export function EventNotices({ event: { state, reason, notices } }: { event: Event }) {
  return (
    <>
      {state === 'DRAFT' && <Notice title={m.event_draft_title()}>{m.event_draft_detail()}</Notice>}
      {state === 'CANCELLED' && (
        <Notice tone="attention" title={m.event_cancelled_title()}>
          {reason && <p>{m.enrolment_reason({ reason })}</p>}
        </Notice>
      )}
      {state === 'CLOSED' && <Notice title={m.event_closed_title()}>{m.event_closed_detail()}</Notice>}
      {notices.map(({ code, pointer, taken }) => {
        const [day = '', time = ''] = taken.split('T');
        const when = { day: formatDate(day), time: time.slice(0, 5) };
        return (
          <Notice key={pointer} tone="attention">
            {code === 'local-time-skipped' ? m.event_time_skipped(when) : m.event_time_ambiguous(when)}
          </Notice>
        );
      })}
    </>
  );
}
