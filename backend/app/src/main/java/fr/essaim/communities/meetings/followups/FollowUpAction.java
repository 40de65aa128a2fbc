package fr.essaim.communities.meetings.followups;

/** What one can do to a follow-up, and what it then is in the audit trail. */
public enum FollowUpAction {
    UPDATE("UPDATED"),
    COMPLETE("COMPLETED"),
    DROP("DROPPED"),
    REOPEN("REOPENED");

    private final String outcome;

    FollowUpAction(String outcome) {
        this.outcome = outcome;
    }

    String outcome() {
        return outcome;
    }
}
