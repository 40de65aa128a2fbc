import type { PresenceOutcome } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const presenceOutcomes: Record<PresenceOutcome, StateLook> = {
  PRESENT: { label: m.presence_present, tone: 'positive', shape: 'full' },
  TOO_SHORT: { label: m.presence_too_short, tone: 'attention', shape: 'half' },
  ALREADY_NOTED: { label: m.presence_already_noted, tone: 'neutral', shape: 'full' },
  SAME_NAME: { label: m.presence_same_name, tone: 'attention', shape: 'dot' },
  REPEATED: { label: m.presence_repeated, tone: 'neutral', shape: 'hollow' },
  UNKNOWN: { label: m.presence_nobody, tone: 'negative', shape: 'hollow' },
  OTHER_TIME: { label: m.presence_other_time, tone: 'attention', shape: 'hollow' },
  UNREADABLE: { label: m.presence_unreadable, tone: 'negative', shape: 'half' },
};
