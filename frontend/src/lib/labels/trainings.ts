import type {
  ActivityKind,
  PathState,
  SubmissionState,
  TrainingEnrolmentState,
  TrainingKind,
  TrainingState,
  TrainingVisibility,
} from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const trainingKinds: Words<TrainingKind> = {
  SELF_PACED: m.training_kind_self_paced,
  MOOC: m.training_kind_mooc,
  COHORT: m.training_kind_cohort,
};

export const trainingStates: Record<TrainingState, StateLook> = {
  DRAFT: { label: m.training_state_draft, tone: 'neutral', shape: 'hollow' },
  PUBLISHED: { label: m.training_state_published, tone: 'positive', shape: 'full' },
  ARCHIVED: { label: m.training_state_archived, tone: 'neutral', shape: 'dot' },
};

export const trainingVisibilities: Words<TrainingVisibility> = {
  PUBLIC: m.training_visibility_public,
  SIGNED_IN: m.training_visibility_signed_in,
  MEMBERS: m.training_visibility_members,
};

export const activityKinds: Words<ActivityKind> = {
  PAGE: m.training_activity_page,
  VIDEO: m.training_activity_video,
  QUIZ: m.training_activity_quiz,
  ASSIGNMENT: m.training_activity_assignment,
  JOURNAL: m.training_activity_journal,
  LIVE_SESSION: m.training_activity_live,
};

/** How a learner stands with a module or an activity. */
export const pathStates: Record<PathState, StateLook> = {
  LOCKED: { label: m.training_path_locked, tone: 'neutral', shape: 'dot' },
  OPEN: { label: m.training_path_open, tone: 'accent', shape: 'hollow' },
  WAITING: { label: m.training_path_waiting, tone: 'attention', shape: 'half' },
  DONE: { label: m.training_path_done, tone: 'positive', shape: 'full' },
};

export const learnerStates: Record<TrainingEnrolmentState, StateLook> = {
  ACTIVE: { label: m.training_enrolment_active, tone: 'accent', shape: 'half' },
  COMPLETED: { label: m.training_enrolment_completed, tone: 'positive', shape: 'full' },
  LEFT: { label: m.training_enrolment_left, tone: 'neutral', shape: 'hollow' },
};

/** What was handed in, as its reviewers see it. */
export const workStates: Record<SubmissionState, StateLook> = {
  WAITING: { label: m.works_state_waiting, tone: 'attention', shape: 'half' },
  ACCEPTED: { label: m.works_state_accepted, tone: 'positive', shape: 'full' },
  RETURNED: { label: m.works_state_returned, tone: 'neutral', shape: 'hollow' },
};
