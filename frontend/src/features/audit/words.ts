import { m } from '@/paraglide/messages';

const KINDS: Record<string, () => string> = {
  TERRITORY: m.field_territory,
  TERRITORY_ROLE: m.audit_territory_role,
  ORGANISATION: m.field_organisation,
  ADHESION: m.audit_adhesion,
  PRICE_LIST: m.audit_price_list,
  PROGRAMME: m.field_programme,
  PROGRAMME_ENROLMENT: m.audit_enrolment,
  PERSON: m.field_person,
  TOPIC: m.field_topic,
  TOPIC_SCHEME: m.field_scheme,
  EXPERTISE_PROFILE: m.audit_expertise,
  COMMUNITY: m.field_community,
  MEMBERSHIP: m.audit_membership,
  MEMBERSHIP_REQUEST: m.audit_membership_request,
  INVITATION: m.invitation_title,
  OUTBOX_MESSAGE: m.audit_outbox_message,
  NOTIFICATION_PREFERENCE: m.audit_notification_preference,
  RESOURCE: m.field_resource,
  RESOURCE_VOTE: m.audit_resource_vote,
  RESOURCE_COMMENT: m.audit_resource_comment,
  RESOURCE_COLLECTION: m.field_collection,
  ATTACHMENT: m.audit_attachment,
  UPLOAD: m.audit_upload,
  WORKING_GROUP: m.audit_working_group,
  THEMATIC_CYCLE: m.audit_cycle,
  MEETING: m.audit_meeting,
  MEETING_REPORT: m.audit_meeting_report,
  FOLLOW_UP: m.audit_follow_up,
  WORKING_GROUP_LEAD: m.audit_working_group_lead,
  WORKING_GROUP_MEMBER: m.audit_working_group_member,
  WORKING_GROUP_OUTPUT: m.audit_working_group_output,
  CONTRIBUTION: m.contribution,
};

const VERBS: Record<string, () => string> = {
  CREATED: m.audit_created,
  UPDATED: m.audit_updated,
  ARCHIVED: m.audit_archived,
  RESTORED: m.audit_restored,
  DEPRECATED: m.audit_deprecated,
  MERGED: m.audit_merged,
  PUBLISHED: m.audit_published,
  CLOSED: m.audit_closed,
  REOPENED: m.audit_reopened,
  APPLIED: m.audit_applied,
  ENROLLED: m.audit_applied,
  SELECTED: m.audit_selected,
  DECLINED: m.audit_declined,
  ACTIVATED: m.audit_activated,
  COMPLETED: m.audit_completed,
  WITHDRAWN: m.audit_withdrawn,
  ASSIGNED: m.audit_assigned,
  ENDED: m.audit_ended,
  DEACTIVATED: m.audit_deactivated,
  REACTIVATED: m.audit_reactivated,
  ENTERED: m.audit_created,
  LINKED: m.audit_linked,
  SYNCHRONISED: m.audit_synchronised,
  CLAIM_WRITTEN: m.audit_claim_written,
  CLAIM_DROPPED: m.audit_claim_dropped,
  CONSENT_GIVEN: m.audit_consent_given,
  CONSENT_WITHDRAWN: m.audit_consent_withdrawn,
  SUBMITTED: m.audit_submitted,
  ACCEPTED: m.audit_accepted,
  REFUSED: m.audit_declined,
  STARTED: m.audit_started,
  LEFT: m.audit_left,
  ROLE_CHANGED: m.audit_role_changed,
  SUSPENDED: m.audit_suspended,
  REINSTATED: m.audit_restored,
  REMOVED: m.audit_removed,
  SENT: m.audit_sent,
  RENEWED: m.audit_renewed,
  REVOKED: m.audit_revoked,
  RETRIED: m.audit_retried,
  DISCARDED: m.audit_discarded,
  RETURNED: m.audit_returned,
  VOTED: m.audit_voted,
  COMMENTED: m.audit_commented,
  HIDDEN: m.audit_hidden,
  SHOWN: m.audit_shown,
  BEGUN: m.audit_begun,
  ABANDONED: m.audit_abandoned,
  DELETED: m.audit_deleted,
  JOINED: m.audit_joined,
  PAUSED: m.audit_suspended,
  APPOINTED: m.audit_appointed,
  ADDED: m.audit_created,
  PLANNED: m.audit_created,
  CANCELLED: m.audit_revoked,
  DROPPED: m.audit_revoked,
};

export const SUBJECT_KINDS = Object.keys(KINDS);

/** Kinds and actions grow with the platform: one we have no words for is shown as it is recorded. */
export function subjectKindWords(kind: string): string {
  return KINDS[kind]?.() ?? kind;
}

/** `TERRITORY_UPDATED` is a kind and a verb. */
export function actionWords(action: string): string {
  for (const [kind, subject] of Object.entries(KINDS)) {
    const verb = action.startsWith(`${kind}_`) ? VERBS[action.slice(kind.length + 1)] : undefined;
    if (verb) return m.audit_action({ subject: subject(), verb: verb() });
  }
  return action;
}
