import type { PresenceMark, RegistrationPriority, RegistrationState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const registrationStates: Record<RegistrationState, StateLook> = {
  PENDING: { label: m.registration_pending, tone: 'attention', shape: 'hollow' },
  CONFIRMED: { label: m.registration_confirmed, tone: 'positive', shape: 'full' },
  WAITLISTED: { label: m.registration_waitlisted, tone: 'attention', shape: 'half' },
  OFFERED: { label: m.registration_offered, tone: 'accent', shape: 'dot' },
  LAPSED: { label: m.registration_lapsed, tone: 'neutral', shape: 'hollow' },
  DECLINED: { label: m.registration_declined, tone: 'negative', shape: 'hollow' },
  CANCELLED: { label: m.registration_cancelled, tone: 'neutral', shape: 'hollow' },
  ATTENDED: { label: m.registration_attended, tone: 'positive', shape: 'dot' },
  ABSENT: { label: m.registration_absent, tone: 'neutral', shape: 'half' },
};

export const registrationPriorities: Words<RegistrationPriority> = {
  HOST: m.registration_host,
  MEMBER: m.registration_member,
  OTHER: m.registration_other,
};

export const presences: Record<PresenceMark['presence'], StateLook> = {
  UNKNOWN: { label: m.presence_unknown, tone: 'neutral', shape: 'hollow' },
  PRESENT: { label: m.presence_present, tone: 'positive', shape: 'full' },
  ABSENT: { label: m.presence_absent, tone: 'negative', shape: 'half' },
};
