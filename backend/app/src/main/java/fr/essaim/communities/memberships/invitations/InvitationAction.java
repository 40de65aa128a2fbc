package fr.essaim.communities.memberships.invitations;

/** What one can do to an invitation, and the state it leads to. */
public enum InvitationAction {
    /** By the person whose address it was sent to. */
    ACCEPT(InvitationState.ACCEPTED, "ACCEPTED"),
    /** Send it again, with a new token and a new end. */
    RENEW(InvitationState.PENDING, "RENEWED"),
    REVOKE(InvitationState.REVOKED, "REVOKED");

    private final InvitationState outcome;
    private final String done;

    InvitationAction(InvitationState outcome, String done) {
        this.outcome = outcome;
        this.done = done;
    }

    InvitationState outcome() {
        return outcome;
    }

    /** The word of the audit trail. */
    String done() {
        return done;
    }
}
