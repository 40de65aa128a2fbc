import type { TourHosting, TourState } from '@/api/types';
import { tourHostings, tourStates } from '@/lib/labels/tours';
import { StateBadge } from '@/ui/Badge';

export function TourStateBadge({ state }: { state: TourState }) {
  const { label, tone, shape } = tourStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}

export function HostingBadge({ hosting }: { hosting: TourHosting }) {
  const { label, tone, shape } = tourHostings[hosting];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
