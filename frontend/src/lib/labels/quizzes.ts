import type { QuestionKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const questionKinds: Words<QuestionKind> = {
  SINGLE: m.quiz_kind_single,
  MULTIPLE: m.quiz_kind_multiple,
  ORDERING: m.quiz_kind_ordering,
  NUMERIC: m.quiz_kind_numeric,
};

export const reviewKinds: Words<'FACILITATOR' | 'PEER'> = {
  FACILITATOR: m.activity_review_facilitator,
  PEER: m.activity_review_peer,
};
