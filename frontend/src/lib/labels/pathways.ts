import type {
  PathwayRole,
  PathwayState,
  PathwayVisibility,
  PathwayWarningCode,
  PhaseKind,
  PioneerKind,
  PioneerState,
} from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const pathwayStates: Record<PathwayState, StateLook> = {
  CALL_OPEN: { label: m.pathway_state_call, tone: 'accent', shape: 'full' },
  SELECTION: { label: m.pathway_state_selection, tone: 'attention', shape: 'half' },
  RUNNING: { label: m.pathway_state_running, tone: 'positive', shape: 'full' },
  COMPLETED: { label: m.pathway_state_completed, tone: 'neutral', shape: 'dot' },
  DRAFT: { label: m.pathway_state_draft, tone: 'neutral', shape: 'hollow' },
  ARCHIVED: { label: m.pathway_state_archived, tone: 'neutral', shape: 'hollow' },
};

export const pathwayVisibilities: Words<PathwayVisibility> = {
  PUBLIC: m.pathway_visibility_public,
  SIGNED_IN: m.pathway_visibility_signed_in,
  MEMBERS: m.pathway_visibility_members,
};

export const pathwayRoles: Words<PathwayRole> = {
  COORDINATOR: m.pathway_role_coordinator,
  FACILITATOR: m.pathway_role_facilitator,
  COACH: m.pathway_role_coach,
  EXPERT: m.pathway_role_expert,
};

export const phaseKinds: Words<PhaseKind> = {
  PREPARATION: m.phase_preparation,
  COLLECTIVE_SESSIONS: m.phase_collective_sessions,
  INDIVIDUAL_SUPPORT: m.phase_individual_support,
  FIELD_VISITS: m.phase_field_visits,
  TRAINING: m.phase_training,
  ROLL_OUT: m.phase_roll_out,
  OTHER: m.phase_other,
};

export const pathwayWarnings: Record<
  PathwayWarningCode,
  (about: { name: string; count: number; room: number }) => string
> = {
  PHASE_OUTSIDE_PATHWAY: m.pathway_warning_phase_outside,
  PHASE_OUT_OF_ORDER: m.pathway_warning_phase_order,
  EVENT_OUTSIDE_PHASE: m.pathway_warning_event_outside,
  EVENT_CANCELLED: m.pathway_warning_event_cancelled,
  MORE_THAN_PLACES: m.pathway_warning_places,
};

/** On the map each kind has a colour and a filling of its own. */
export const pioneerKinds: Record<PioneerKind, StateLook> = {
  AUTHORITY: { label: m.pioneer_kind_authority, tone: 'accent', shape: 'full' },
  COMPANY: { label: m.pioneer_kind_company, tone: 'attention', shape: 'full' },
  BANK: { label: m.pioneer_kind_bank, tone: 'attention', shape: 'half' },
  ASSOCIATION: { label: m.pioneer_kind_association, tone: 'positive', shape: 'full' },
  FOUNDATION: { label: m.pioneer_kind_foundation, tone: 'positive', shape: 'half' },
  ACADEMIC: { label: m.pioneer_kind_academic, tone: 'plum', shape: 'full' },
  STATE: { label: m.pioneer_kind_state, tone: 'accent', shape: 'half' },
  OTHER: { label: m.pioneer_kind_other, tone: 'neutral', shape: 'full' },
};

export const pioneerStates: Record<PioneerState, StateLook> = {
  DRAFT: { label: m.pioneer_state_draft, tone: 'neutral', shape: 'hollow' },
  APPLIED: { label: m.pioneer_state_applied, tone: 'attention', shape: 'half' },
  SELECTED: { label: m.pioneer_state_selected, tone: 'positive', shape: 'full' },
  DECLINED: { label: m.pioneer_state_declined, tone: 'negative', shape: 'hollow' },
  WITHDRAWN: { label: m.pioneer_state_withdrawn, tone: 'neutral', shape: 'dot' },
};
