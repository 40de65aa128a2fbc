package fr.essaim.communities.groups;

/** What a reader can do to a working group, and what the group then is in the audit trail. */
public enum WorkingGroupAction {
    UPDATE("UPDATED"),
    ACTIVATE("ACTIVATED"),
    PAUSE("PAUSED"),
    CLOSE("CLOSED"),
    REOPEN("REOPENED"),
    APPOINT_LEAD("LEAD_APPOINTED"),
    /** At once: a member of the community, or anybody signed in when it is open. */
    JOIN("JOINED"),
    /** The community takes members on request: ask there first. */
    REQUEST("REQUESTED"),
    LEAVE("LEFT"),
    READ_MEMBERS("READ"),
    ADD_OUTPUT("OUTPUT_ADDED");

    private final String outcome;

    WorkingGroupAction(String outcome) {
        this.outcome = outcome;
    }

    String outcome() {
        return outcome;
    }
}
