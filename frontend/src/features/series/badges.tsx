import type { SeriesSlot, SeriesState } from '@/api/types';
import { seriesStates, slotStates } from '@/lib/labels/series';
import type { StateLook } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';

export function SeriesStateBadge({ state }: { state: SeriesState }) {
  const { label, ...look } = seriesStates[state];
  return <StateBadge {...look}>{label()}</StateBadge>;
}

/** A holiday is skipped, but nobody decided it; what was cancelled takes place no more. */
export function slotLook({ state, holiday, event }: SeriesSlot): StateLook {
  if (holiday && state === 'SKIPPED') return { ...slotStates.SKIPPED, label: m.slot_holiday };
  if (event?.state === 'CANCELLED')
    return { label: m.event_state_cancelled, tone: 'negative', shape: 'hollow' };
  return slotStates[state];
}

export function SlotBadge({ slot }: { slot: SeriesSlot }) {
  const { label, ...look } = slotLook(slot);
  return <StateBadge {...look}>{label()}</StateBadge>;
}
