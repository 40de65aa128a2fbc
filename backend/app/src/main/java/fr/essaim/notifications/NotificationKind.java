package fr.essaim.notifications;

/** What people are told of, and how unless they choose otherwise. */
public enum NotificationKind {
    TERRITORY_ROLE_GIVEN(MailCadence.IMMEDIATE, false),
    TERRITORY_ROLE_ENDED(MailCadence.IMMEDIATE, false),
    PROGRAMME_ENROLMENT_SELECTED(MailCadence.IMMEDIATE, true),
    PROGRAMME_ENROLMENT_DECLINED(MailCadence.IMMEDIATE, true),
    /** Somebody applied to a pathway: its team selects. */
    PIONEER_APPLIED(MailCadence.IMMEDIATE, false),
    PIONEER_SELECTED(MailCadence.IMMEDIATE, true),
    PIONEER_DECLINED(MailCadence.IMMEDIATE, true),
    MEMBERSHIP_REQUESTED(MailCadence.IMMEDIATE, false),
    MEMBERSHIP_REQUEST_ACCEPTED(MailCadence.IMMEDIATE, true),
    MEMBERSHIP_REQUEST_REFUSED(MailCadence.IMMEDIATE, true),
    MEMBERSHIP_ROLE_CHANGED(MailCadence.IMMEDIATE, false),
    MEMBERSHIP_SUSPENDED(MailCadence.IMMEDIATE, true),
    MEMBERSHIP_REINSTATED(MailCadence.IMMEDIATE, false),
    MEMBERSHIP_REMOVED(MailCadence.IMMEDIATE, true),
    CONTRIBUTION_SUBMITTED(MailCadence.IMMEDIATE, false),
    CONTRIBUTION_ACCEPTED(MailCadence.IMMEDIATE, true),
    CONTRIBUTION_DECLINED(MailCadence.IMMEDIATE, true),
    CONTRIBUTION_PUBLISHED(MailCadence.IMMEDIATE, false),
    /** Something one is to do is nearly due. */
    FOLLOW_UP_DUE(MailCadence.IMMEDIATE, false),
    FOLLOW_UP_LATE(MailCadence.IMMEDIATE, false),
    /** Members still wait for what was said in a meeting that one reports of. */
    REPORT_DUE(MailCadence.IMMEDIATE, false),
    /** Somebody waits for the organisers' decision. */
    REGISTRATION_REQUESTED(MailCadence.IMMEDIATE, false),
    REGISTRATION_CONFIRMED(MailCadence.IMMEDIATE, false),
    REGISTRATION_WAITLISTED(MailCadence.IMMEDIATE, false),
    /** A seat is held until a moment. */
    REGISTRATION_OFFERED(MailCadence.IMMEDIATE, true),
    REGISTRATION_LAPSED(MailCadence.IMMEDIATE, true),
    REGISTRATION_DECLINED(MailCadence.IMMEDIATE, true),
    REGISTRATION_CANCELLED(MailCadence.IMMEDIATE, false),
    /** A member took a free date of a series. */
    SLOT_CLAIMED(MailCadence.IMMEDIATE, false),
    /** What the person proposed was given a date. */
    FLASH_PLACED(MailCadence.IMMEDIATE, false),
    /** Somebody who comes needs something: what, no letter says. */
    NEED_STATED(MailCadence.IMMEDIATE, false),
    /** So many answered that nobody can tell who: results are shown. */
    SATISFACTION_READY(MailCadence.IMMEDIATE, false),
    /** Slides, a film or a tool of an event that one came to. */
    EVENT_MATERIALS(MailCadence.IMMEDIATE, false),
    NEED_SETTLED(MailCadence.IMMEDIATE, false),
    /** Whoever joins a community begins the training that is its way in. */
    TRAINING_BEGUN(MailCadence.IMMEDIATE, false),
    /** Nothing was done for weeks in a training that one began. */
    TRAINING_STUCK(MailCadence.IMMEDIATE, false),
    /** What proves that one finished a training ends soon. */
    TRAINING_CERTIFICATE_ENDS(MailCadence.IMMEDIATE, false),
    TRAINING_FINISHED(MailCadence.IMMEDIATE, false),
    /** A learner waits for the review of what they handed in. */
    TRAINING_WORK_WAITING(MailCadence.DAILY, false),
    TRAINING_WORK_ACCEPTED(MailCadence.IMMEDIATE, false),
    TRAINING_WORK_RETURNED(MailCadence.IMMEDIATE, false),
    /** Somebody waited for a seat in a session, and has it. */
    TRAINING_SEAT_GIVEN(MailCadence.IMMEDIATE, false),
    /** The day before. */
    TRAINING_SESSION_REMINDER(MailCadence.IMMEDIATE, false),
    TRAINING_SESSION_MOVED(MailCadence.IMMEDIATE, false),
    TRAINING_SESSION_CANCELLED(MailCadence.IMMEDIATE, true),
    /** Somebody of one's community learnt something elsewhere, and waits for a decision. */
    PRIOR_LEARNING_SAID(MailCadence.DAILY, false),
    PRIOR_LEARNING_ACCEPTED(MailCadence.IMMEDIATE, true),
    PRIOR_LEARNING_DECLINED(MailCadence.IMMEDIATE, true),
    /** A peer's record waits to be reviewed. */
    PEER_REVIEW_ASKED(MailCadence.IMMEDIATE, false),
    PEER_REVIEW_GIVEN(MailCadence.IMMEDIATE, false),
    PEER_REVIEW_ANSWERED(MailCadence.IMMEDIATE, false),
    RECORD_RETURNED(MailCadence.IMMEDIATE, false),
    RECORD_VALIDATED(MailCadence.IMMEDIATE, false),
    /** A peer's kit waits to be tried. */
    KIT_TEST_ASKED(MailCadence.IMMEDIATE, false),
    KIT_TEST_GIVEN(MailCadence.IMMEDIATE, false),
    /** A record that one's kit cites has a later version, or is told no more. */
    KIT_SOURCE_CHANGED(MailCadence.IMMEDIATE, false),
    KIT_SOURCE_WITHDRAWN(MailCadence.IMMEDIATE, false),
    /** Somebody uses what one wrote: never a letter for each. */
    KIT_ADOPTED(MailCadence.WEEKLY, false),
    ADOPTION_CLOSED(MailCadence.WEEKLY, false),
    /** A kit that one's territory adopted has a later version. */
    ADOPTION_PROPOSED(MailCadence.IMMEDIATE, false),
    MENTOR_ASKED(MailCadence.IMMEDIATE, false),
    MENTOR_ANSWERED(MailCadence.IMMEDIATE, false),
    /** When or where an event takes place that one comes to. */
    EVENT_CHANGED(MailCadence.IMMEDIATE, true),
    EVENT_CANCELLED(MailCadence.IMMEDIATE, true),
    /** The day before. */
    EVENT_REMINDER(MailCadence.IMMEDIATE, false),
    /** What happened in a week; gathered in the weekly letter of the community. */
    COMMUNITY_NEWS(MailCadence.WEEKLY, false);

    private final MailCadence usualMail;
    private final boolean compulsory;

    NotificationKind(MailCadence usualMail, boolean compulsory) {
        this.usualMail = usualMail;
        this.compulsory = compulsory;
    }

    public MailCadence usualMail() {
        return usualMail;
    }

    /** Whether nobody may switch it off: a decision on oneself. */
    public boolean isCompulsory() {
        return compulsory;
    }
}
