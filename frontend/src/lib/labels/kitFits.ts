import type { KitFit } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const kitFits: Record<KitFit, StateLook> = {
  MET: { label: m.kit_fit_met, tone: 'positive', shape: 'full' },
  UNMET: { label: m.kit_fit_unmet, tone: 'attention', shape: 'hollow' },
  UNKNOWN: { label: m.kit_fit_unknown, tone: 'neutral', shape: 'dot' },
};
