import type { PathState, TrainingEnrolmentState, TrainingState } from '@/api/types';
import { learnerStates, pathStates, trainingStates } from '@/lib/labels/trainings';
import { StateBadge } from '@/ui/Badge';

export function TrainingStateBadge({ state }: { state: TrainingState }) {
  const { label, tone, shape } = trainingStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}

export function PathStateBadge({ state }: { state: PathState }) {
  const { label, tone, shape } = pathStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}

export function LearnerStateBadge({ state }: { state: TrainingEnrolmentState }) {
  const { label, tone, shape } = learnerStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
