import type { PriorLearningState } from '@/api/types';
import { claimStates } from '@/lib/labels/competences';
import { StateBadge } from '@/ui/Badge';

export function ClaimBadge({ state }: { state: PriorLearningState }) {
  const { label, tone, shape } = claimStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
