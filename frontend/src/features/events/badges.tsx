import type { EventState } from '@/api/types';
import { eventStates } from '@/lib/labels/events';
import { StateBadge } from '@/ui/Badge';

export function EventStateBadge({ state }: { state: EventState }) {
  const { label, tone, shape } = eventStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
