package fr.essaim.communities.memberships.invitations;

/** What becomes of one line of a list of addresses. */
public enum InvitationOutcome {
    INVITED,
    ALREADY_MEMBER,
    ALREADY_INVITED,
    /** The address stands on an earlier line. */
    REPEATED,
    /** The line has no address that one could write to. */
    MALFORMED
}
