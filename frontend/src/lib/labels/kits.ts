import type { AdoptionState, KitSectionKind, KitState, KitVersionState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

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

export const adoptionStates: Record<AdoptionState, StateLook> = {
  PLANNED: { label: m.adoption_state_planned, tone: 'neutral', shape: 'hollow' },
  IN_PROGRESS: { label: m.adoption_state_in_progress, tone: 'attention', shape: 'half' },
  DONE: { label: m.adoption_state_done, tone: 'positive', shape: 'full' },
  ABANDONED: { label: m.adoption_state_abandoned, tone: 'neutral', shape: 'dot' },
};

export const kitSectionKinds: Words<KitSectionKind> = {
  METHOD_SHEET: m.kit_kind_method_sheet,
  STORY: m.kit_kind_story,
  EXERCISE: m.kit_kind_exercise,
  TRAINING_MODULE: m.kit_kind_training_module,
  TEMPLATE: m.kit_kind_template,
};
