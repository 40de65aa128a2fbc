import type { EnrolmentState, ProgrammeState } from '@/api/types';
import { enrolmentStates, programmeStates } from '@/lib/labels/programmes';
import { StateBadge } from '@/ui/Badge';

export function ProgrammeStateBadge({ state }: { state: ProgrammeState }) {
  const { label, tone, shape } = programmeStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}

export function EnrolmentStateBadge({ state }: { state: EnrolmentState }) {
  const { label, tone, shape } = enrolmentStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
