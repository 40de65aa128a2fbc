import type { KitState, KitVersionState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const kitStates: Record<KitState, StateLook> = {
  DRAFT: { label: m.kit_state_draft, tone: 'neutral', shape: 'hollow' },
  PUBLISHED: { label: m.kit_state_published, tone: 'positive', shape: 'full' },
  ARCHIVED: { label: m.kit_state_archived, tone: 'neutral', shape: 'dot' },
};

export const kitVersionStates: Record<KitVersionState, StateLook> = {
  DRAFT: { label: m.kit_state_draft, tone: 'neutral', shape: 'hollow' },
  IN_TEST: { label: m.kit_state_in_test, tone: 'attention', shape: 'half' },
  PUBLISHED: { label: m.kit_state_published, tone: 'positive', shape: 'full' },
  SUPERSEDED: { label: m.kit_state_superseded, tone: 'neutral', shape: 'dot' },
};
