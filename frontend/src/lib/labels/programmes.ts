import type { EnrolmentState, ProgrammeKind, ProgrammeState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const programmeKinds: Words<ProgrammeKind> = {
  ENGAGEMENT: m.programme_kind_engagement,
  CITES_EDUCATIVES: m.programme_kind_cites_educatives,
  EXPERIENCE_PATHWAY: m.programme_kind_experience_pathway,
  LEARNING: m.programme_kind_learning,
  OTHER: m.kind_other,
};

export const programmeStates: Record<ProgrammeState, StateLook> = {
  DRAFT: { label: m.programme_state_draft, tone: 'neutral', shape: 'hollow' },
  PUBLISHED: { label: m.programme_state_published, tone: 'positive', shape: 'full' },
  CLOSED: { label: m.programme_state_closed, tone: 'plum', shape: 'dot' },
};

export const enrolmentStates: Record<EnrolmentState, StateLook> = {
  APPLIED: { label: m.enrolment_state_applied, tone: 'attention', shape: 'hollow' },
  SELECTED: { label: m.enrolment_state_selected, tone: 'accent', shape: 'half' },
  ACTIVE: { label: m.enrolment_state_active, tone: 'positive', shape: 'full' },
  COMPLETED: { label: m.enrolment_state_completed, tone: 'plum', shape: 'dot' },
  DECLINED: { label: m.enrolment_state_declined, tone: 'negative', shape: 'hollow' },
  WITHDRAWN: { label: m.enrolment_state_withdrawn, tone: 'neutral', shape: 'dot' },
};
