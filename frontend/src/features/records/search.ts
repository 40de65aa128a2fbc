import type { PeerReviewState, RecordState } from '@/api/types';
import { identifier, manyOf, oneOf, searchOf, textParameter, yes } from '@/lib/search';

const STATES: RecordState[] = ['DRAFT', 'IN_REVIEW', 'VALIDATED', 'PUBLISHED', 'WITHDRAWN'];
const REVIEW_STATES: PeerReviewState[] = ['INVITED', 'SUBMITTED', 'DECLINED'];

export const recordSearch = searchOf({
  q: textParameter,
  state: manyOf(STATES),
  topicId: identifier,
  overcameId: identifier,
  mine: yes,
  sort: oneOf(['publishedAt', '-publishedAt', 'title', '-title']),
});

export type RecordSearch = ReturnType<typeof recordSearch>;

export const reviewSearch = searchOf({ state: manyOf(REVIEW_STATES) });

export type ReviewSearch = ReturnType<typeof reviewSearch>;
