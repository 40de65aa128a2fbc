import type { KitVerdict } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const kitVerdicts: Record<KitVerdict, StateLook> = {
  READY: { label: m.kit_verdict_ready, tone: 'positive', shape: 'full' },
  TO_AMEND: { label: m.kit_verdict_to_amend, tone: 'attention', shape: 'half' },
};
