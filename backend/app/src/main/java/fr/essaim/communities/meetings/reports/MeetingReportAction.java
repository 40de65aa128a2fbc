package fr.essaim.communities.meetings.reports;

/** What a reader can do to a report. */
public enum MeetingReportAction {
    UPDATE,
    PUBLISH,
    ADD_FOLLOW_UP
}
