import { StateBadge } from '@/ui/Badge';
import type { StateLook } from './labels/words';

/** A state as the look of its enumeration says it. */
export function LookBadge({ look: { label, tone, shape } }: { look: StateLook }) {
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
