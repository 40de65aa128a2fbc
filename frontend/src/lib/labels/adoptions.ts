import type { AdoptionState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const adoptionStates: Record<AdoptionState, StateLook> = {
  PLANNED: { label: m.adoption_state_planned, tone: 'neutral', shape: 'hollow' },
  IN_PROGRESS: { label: m.adoption_state_in_progress, tone: 'attention', shape: 'half' },
  DONE: { label: m.adoption_state_done, tone: 'positive', shape: 'full' },
  ABANDONED: { label: m.adoption_state_abandoned, tone: 'neutral', shape: 'dot' },
};
