import type { PathwayState, PioneerKind, PioneerState } from '@/api/types';
import { pathwayStates, pioneerKinds, pioneerStates } from '@/lib/labels/pathways';
import type { StateLook } from '@/lib/labels/words';
import { StateBadge } from '@/ui/Badge';

export const PathwayStateBadge = ({ state }: { state: PathwayState }) => <Look {...pathwayStates[state]} />;
export const PioneerStateBadge = ({ state }: { state: PioneerState }) => <Look {...pioneerStates[state]} />;
export const PioneerKindBadge = ({ kind }: { kind: PioneerKind }) => <Look {...pioneerKinds[kind]} />;

function Look({ label, tone, shape }: StateLook) {
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
