import type { CompetenceNature, CompetenceProfile, PriorLearningState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Shape, Tone } from '@/ui/Badge';

export const profiles: Record<CompetenceProfile, () => string> = {
  GENERALIST: m.competence_profile_generalist,
  SPECIALIST: m.competence_profile_specialist,
};

export const natures: Record<CompetenceNature, () => string> = {
  INDIVIDUAL: m.competence_nature_individual,
  COLLECTIVE: m.competence_nature_collective,
  TERRITORIAL: m.competence_nature_territorial,
};

export const claimStates: Record<PriorLearningState, { label: () => string; tone: Tone; shape: Shape }> = {
  WAITING: { label: m.claim_waiting, tone: 'attention', shape: 'half' },
  ACCEPTED: { label: m.claim_accepted, tone: 'positive', shape: 'full' },
  DECLINED: { label: m.claim_declined, tone: 'negative', shape: 'hollow' },
  WITHDRAWN: { label: m.claim_withdrawn, tone: 'neutral', shape: 'hollow' },
};
