import type { Overcome, PeerReviewState, RecordState, RecordVisibility } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const recordStates: Record<RecordState, StateLook> = {
  DRAFT: { label: m.record_state_draft, tone: 'neutral', shape: 'hollow' },
  IN_REVIEW: { label: m.record_state_in_review, tone: 'attention', shape: 'half' },
  VALIDATED: { label: m.record_state_validated, tone: 'positive', shape: 'hollow' },
  PUBLISHED: { label: m.record_state_published, tone: 'positive', shape: 'full' },
  WITHDRAWN: { label: m.record_state_withdrawn, tone: 'neutral', shape: 'dot' },
};

export const recordVisibilities: Words<RecordVisibility> = {
  PIONEERS: m.record_visibility_pioneers,
  PROGRAMME: m.record_visibility_programme,
  PUBLIC: m.record_visibility_public,
};

export const overcomes: Record<Overcome, StateLook> = {
  YES: { label: m.record_overcome_yes, tone: 'positive', shape: 'full' },
  PARTLY: { label: m.record_overcome_partly, tone: 'attention', shape: 'half' },
  NO: { label: m.record_overcome_no, tone: 'neutral', shape: 'hollow' },
};

export const peerReviewStates: Record<PeerReviewState, StateLook> = {
  INVITED: { label: m.review_state_invited, tone: 'neutral', shape: 'hollow' },
  SUBMITTED: { label: m.review_state_submitted, tone: 'positive', shape: 'full' },
  DECLINED: { label: m.review_state_declined, tone: 'neutral', shape: 'dot' },
};
