import type {
  AgendaRole,
  EventFormat,
  EventMode,
  EventState,
  EventVisibility,
  RegistrationMode,
  Wheelchair,
} from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const eventFormats: Words<EventFormat> = {
  WEBINAR: m.event_format_webinar,
  FLASH: m.event_format_flash,
  DEBATE_CAFE: m.event_format_debate_cafe,
  PRACTICE_EXCHANGE: m.event_format_practice_exchange,
  PROBLEM_SOLVING: m.event_format_problem_solving,
  SEMINAR: m.event_format_seminar,
  ONBOARDING: m.event_format_onboarding,
  WORKSHOP: m.event_format_workshop,
  FIELD_VISIT: m.event_format_field_visit,
  COLLECTIVE_SESSION: m.event_format_collective_session,
  REGIONAL_DAY: m.event_format_regional_day,
  NATIONAL_DAY: m.event_format_national_day,
  ROUND_TABLE_DAY: m.event_format_round_table_day,
  MEETING: m.event_format_meeting,
  OTHER: m.event_format_other,
};

export const eventModes: Words<EventMode> = {
  ON_SITE: m.event_mode_on_site,
  ONLINE: m.event_mode_online,
  HYBRID: m.event_mode_hybrid,
};

export const eventStates: Record<EventState, StateLook> = {
  DRAFT: { label: m.event_state_draft, tone: 'neutral', shape: 'hollow' },
  PUBLISHED: { label: m.event_state_published, tone: 'positive', shape: 'full' },
  CLOSED: { label: m.event_state_closed, tone: 'neutral', shape: 'dot' },
  CANCELLED: { label: m.event_state_cancelled, tone: 'negative', shape: 'hollow' },
};

export const eventVisibilities: Words<EventVisibility> = {
  PUBLIC: m.event_visibility_public,
  SIGNED_IN: m.event_visibility_signed_in,
  MEMBERS: m.event_visibility_members,
};

export const registrationModes: Words<RegistrationMode> = {
  NONE: m.registration_mode_none,
  OPEN: m.registration_mode_open,
  MODERATED: m.registration_mode_moderated,
};

/** As a sentence: unknown is told as unknown, never left to be read as yes. */
export const wheelchairs: Words<Wheelchair> = {
  YES: m.wheelchair_yes,
  NO: m.wheelchair_no,
  UNKNOWN: m.wheelchair_unknown,
};

export const agendaRoles: Words<AgendaRole> = {
  FACILITATOR: m.agenda_role_facilitator,
  OPENER: m.agenda_role_opener,
  EXPERT: m.agenda_role_expert,
  WITNESS: m.agenda_role_witness,
  DISCUSSANT: m.agenda_role_discussant,
  COMMENTATOR: m.agenda_role_commentator,
  SUMMARISER: m.agenda_role_summariser,
};

/** The same as answers to a question. */
export const wheelchairChoices: Words<Wheelchair> = {
  YES: m.wheelchair_choice_yes,
  NO: m.wheelchair_choice_no,
  UNKNOWN: m.wheelchair_choice_unknown,
};
