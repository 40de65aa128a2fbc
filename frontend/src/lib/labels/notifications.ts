import type { MailCadence, NotificationKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const notificationKinds: Words<NotificationKind> = {
  MEMBERSHIP_REQUESTED: m.notification_membership_requested,
  MEMBERSHIP_REQUEST_ACCEPTED: m.notification_membership_request_accepted,
  MEMBERSHIP_REQUEST_REFUSED: m.notification_membership_request_refused,
  MEMBERSHIP_ROLE_CHANGED: m.notification_membership_role_changed,
  MEMBERSHIP_SUSPENDED: m.notification_membership_suspended,
  MEMBERSHIP_REINSTATED: m.notification_membership_reinstated,
  MEMBERSHIP_REMOVED: m.notification_membership_removed,
  CONTRIBUTION_SUBMITTED: m.notification_contribution_submitted,
  CONTRIBUTION_ACCEPTED: m.notification_contribution_accepted,
  CONTRIBUTION_DECLINED: m.notification_contribution_declined,
  CONTRIBUTION_PUBLISHED: m.notification_contribution_published,
  FOLLOW_UP_DUE: m.notification_follow_up_due,
  FOLLOW_UP_LATE: m.notification_follow_up_late,
  REPORT_DUE: m.notification_report_due,
  REGISTRATION_REQUESTED: m.notification_registration_requested,
  REGISTRATION_CONFIRMED: m.notification_registration_confirmed,
  REGISTRATION_WAITLISTED: m.notification_registration_waitlisted,
  REGISTRATION_OFFERED: m.notification_registration_offered,
  REGISTRATION_LAPSED: m.notification_registration_lapsed,
  REGISTRATION_DECLINED: m.notification_registration_declined,
  REGISTRATION_CANCELLED: m.notification_registration_cancelled,
  SLOT_CLAIMED: m.notification_slot_claimed,
  FLASH_PLACED: m.notification_flash_placed,
  NEED_STATED: m.notification_need_stated,
  NEED_SETTLED: m.notification_need_settled,
  EVENT_CHANGED: m.notification_event_changed,
  EVENT_CANCELLED: m.notification_event_cancelled,
  EVENT_REMINDER: m.notification_event_reminder,
  COMMUNITY_NEWS: m.notification_community_news,
  TERRITORY_ROLE_GIVEN: m.notification_territory_role_given,
  TERRITORY_ROLE_ENDED: m.notification_territory_role_ended,
  PROGRAMME_ENROLMENT_SELECTED: m.notification_programme_enrolment_selected,
  PROGRAMME_ENROLMENT_DECLINED: m.notification_programme_enrolment_declined,
};

export const mailCadences: Words<MailCadence> = {
  IMMEDIATE: m.mail_cadence_immediate,
  DAILY: m.mail_cadence_daily,
  WEEKLY: m.mail_cadence_weekly,
  OFF: m.mail_cadence_off,
};
