package fr.essaim.communities.groups;

/** What one can do to a seat in a working group, and what it then is in the audit trail. */
public enum GroupMemberAction {
    LEAVE("LEFT"),
    REMOVE("REMOVED");

    private final String outcome;

    GroupMemberAction(String outcome) {
        this.outcome = outcome;
    }

    String outcome() {
        return outcome;
    }
}
