import type { TrainingSession } from '@/api/types';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';

/** What is to be known first: that it is cancelled, or that the reader is in it. */
export function SessionBadge({ session: { state, place } }: { session: TrainingSession }) {
  if (state === 'CANCELLED')
    return (
      <StateBadge tone="negative" shape="dot">
        {m.training_session_state_cancelled()}
      </StateBadge>
    );
  if (place === 'SEATED') return <StateBadge tone="positive">{m.training_session_seated()}</StateBadge>;
  if (place === 'WAITING')
    return (
      <StateBadge tone="attention" shape="half">
        {m.training_session_queue()}
      </StateBadge>
    );
  return null;
}
