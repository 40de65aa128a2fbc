import type {
  AdoptionState,
  FormerText,
  KitConditionKind,
  KitFit,
  KitSectionKind,
  KitState,
  KitVerdict,
  KitVersionState,
  KitVisibility,
  MentorState,
  SectionProposal,
} from '@/api/types';
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

export const kitVisibilities: Words<KitVisibility> = {
  PUBLIC: m.kit_visibility_public,
  SIGNED_IN: m.kit_visibility_signed_in,
  MEMBERS: m.kit_visibility_members,
};

export const kitConditionKinds: Words<KitConditionKind> = {
  POPULATION_MIN: m.kit_condition_kind_population_min,
  POPULATION_MAX: m.kit_condition_kind_population_max,
  ELECTED_SPONSOR: m.kit_condition_elected_sponsor,
  BUDGET: m.kit_condition_kind_budget,
  OTHER: m.kit_condition_kind_other,
};

export const kitVerdicts: Record<KitVerdict, StateLook> = {
  READY: { label: m.kit_verdict_ready, tone: 'positive', shape: 'full' },
  TO_AMEND: { label: m.kit_verdict_to_amend, tone: 'attention', shape: 'half' },
};

export const kitFits: Record<KitFit, StateLook> = {
  MET: { label: m.kit_fit_met, tone: 'positive', shape: 'full' },
  UNMET: { label: m.kit_fit_unmet, tone: 'attention', shape: 'hollow' },
  UNKNOWN: { label: m.kit_fit_unknown, tone: 'neutral', shape: 'dot' },
};

export const mentorStates: Words<MentorState> = {
  PROPOSED: m.mentor_state_proposed,
  ACCEPTED: m.mentor_state_accepted,
  DECLINED: m.mentor_state_declined,
};

const sectionProposals: Record<SectionProposal, StateLook> = {
  READY: { label: m.proposal_ready, tone: 'accent', shape: 'full' },
  ADDED: { label: m.proposal_added, tone: 'accent', shape: 'full' },
  REMOVED: { label: m.proposal_removed, tone: 'accent', shape: 'hollow' },
  CONFLICT: { label: m.proposal_conflict, tone: 'attention', shape: 'half' },
};

/** The contract types what may be missing as plain text. */
export function proposalLook(proposal: string): StateLook {
  return sectionProposals[proposal as SectionProposal];
}

export const textCauses: Words<FormerText['cause']> = {
  ADAPTED: m.text_cause_adapted,
  ACCEPTED: m.text_cause_accepted,
  MERGED: m.text_cause_merged,
  REMOVED: m.text_cause_removed,
};
