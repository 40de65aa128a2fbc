import type { PeerReviewDraft } from '@/api/types';
import { m } from '@/paraglide/messages';

export type Criterion = 'clarity' | 'honesty' | 'evidence' | 'transferability';

/** What a peer gives points for, in the order of the form. */
export const CRITERIA: readonly { field: Criterion & keyof PeerReviewDraft; label: () => string }[] = [
  { field: 'clarity', label: m.review_clarity },
  { field: 'honesty', label: m.review_honesty },
  { field: 'evidence', label: m.review_evidence },
  { field: 'transferability', label: m.review_transferability },
];

/** From one point to four. */
export const POINTS = [m.review_point_1, m.review_point_2, m.review_point_3, m.review_point_4] as const;
