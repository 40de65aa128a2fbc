package fr.essaim.communities.memberships;

/** What one can do to a membership, and what it then is in the audit trail. */
public enum MembershipAction {
    LEAVE("LEFT"),
    SUSPEND("SUSPENDED"),
    REINSTATE("REINSTATED"),
    CHANGE_ROLE("ROLE_CHANGED"),
    REMOVE("REMOVED");

    private final String outcome;

    MembershipAction(String outcome) {
        this.outcome = outcome;
    }

    String outcome() {
        return outcome;
    }
}
