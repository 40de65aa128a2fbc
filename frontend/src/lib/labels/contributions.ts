import type { ContributionKind, ContributionState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const contributionKinds: Words<ContributionKind> = {
  FLASH_TOPIC: m.contribution_kind_flash_topic,
  RESOURCE: m.contribution_kind_resource,
  TESTIMONY: m.contribution_kind_testimony,
  EXPERIENCE: m.contribution_kind_experience,
  QUESTION: m.contribution_kind_question,
};

export const contributionStates: Record<ContributionState, StateLook> = {
  SUBMITTED: { label: m.contribution_state_submitted, tone: 'attention', shape: 'hollow' },
  ACCEPTED: { label: m.contribution_state_accepted, tone: 'accent', shape: 'half' },
  PUBLISHED: { label: m.contribution_state_published, tone: 'positive', shape: 'full' },
  DECLINED: { label: m.contribution_state_declined, tone: 'negative', shape: 'hollow' },
  WITHDRAWN: { label: m.contribution_state_withdrawn, tone: 'neutral', shape: 'dot' },
};
