import type { SatisfactionQuestion } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const satisfactionQuestions: Words<SatisfactionQuestion> = {
  OVERALL: m.satisfaction_overall,
  CONTENT: m.satisfaction_content,
  SPEAKERS: m.satisfaction_speakers,
  EXCHANGES: m.satisfaction_exchanges,
  ORGANISATION: m.satisfaction_organisation,
  ACCESSIBILITY: m.satisfaction_accessibility,
  USEFULNESS: m.satisfaction_usefulness,
};
