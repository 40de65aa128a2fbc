import type { WorkingGroupState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const groupStates: Record<WorkingGroupState, StateLook> = {
  FORMING: { label: m.group_state_forming, tone: 'attention', shape: 'hollow' },
  ACTIVE: { label: m.group_state_active, tone: 'positive', shape: 'full' },
  PAUSED: { label: m.group_state_paused, tone: 'attention', shape: 'half' },
  CLOSED: { label: m.group_state_closed, tone: 'neutral', shape: 'dot' },
};
