package fr.essaim.communities.meetings;

/** What a reader can do to a meeting. */
public enum MeetingAction {
    UPDATE,
    CANCEL,
    /** Write its report, when it has begun and has none. */
    REPORT,
    /** Say why it gets none. */
    WAIVE_REPORT
}
