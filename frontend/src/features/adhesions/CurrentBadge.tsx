import type { Adhesion } from '@/api/types';
import { today } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';

/** Whether an adhesion counts today, did, or will. */
export function CurrentBadge({ adhesion: { current, startsOn } }: { adhesion: Adhesion }) {
  if (current) {
    return (
      <StateBadge tone="positive" shape="full">
        {m.adhesion_current()}
      </StateBadge>
    );
  }
  return (
    <StateBadge tone="neutral" shape="hollow">
      {startsOn > today() ? m.adhesion_future() : m.adhesion_past()}
    </StateBadge>
  );
}
