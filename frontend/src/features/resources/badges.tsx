import type { ResourceState } from '@/api/types';
import { resourceStates } from '@/lib/labels/resources';
import { StateBadge } from '@/ui/Badge';

export function ResourceStateBadge({ state }: { state: ResourceState }) {
  const { label, tone, shape } = resourceStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
