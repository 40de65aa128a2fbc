import type { FollowUpState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const followUpStates: Record<FollowUpState, StateLook> = {
  OPEN: { label: m.follow_up_state_open, tone: 'attention', shape: 'hollow' },
  DONE: { label: m.follow_up_state_done, tone: 'positive', shape: 'full' },
  DROPPED: { label: m.follow_up_state_dropped, tone: 'neutral', shape: 'dot' },
};
