import type { ExpertiseLevel } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

/** How far somebody is with a topic: the fuller the cell, the farther. */
export const expertiseLevels: Record<ExpertiseLevel, StateLook> = {
  LEARNING: { label: m.expertise_level_learning, tone: 'neutral', shape: 'hollow' },
  PRACTISING: { label: m.expertise_level_practising, tone: 'accent', shape: 'dot' },
  EXPERIENCED: { label: m.expertise_level_experienced, tone: 'accent', shape: 'half' },
  EXPERT: { label: m.expertise_level_expert, tone: 'plum', shape: 'full' },
};
