package fr.essaim.communities;

/** What one can do to a community. */
public enum CommunityAction {
    UPDATE,
    ARCHIVE,
    RESTORE,
    /** Join at once. */
    JOIN,
    /** Ask to join. */
    REQUEST,
    /** End one's membership, {@code my.membershipId}. */
    LEAVE,
    /** Read who its members are, as far as they chose to be found. */
    READ_MEMBERS,
    /** Read and decide on requests to join. */
    READ_REQUESTS,
    /** Read the board: what happens there, in figures. */
    READ_BOARD,
    INVITE,
    /** Read what members proposed and was published; facilitators and staff everything. */
    READ_CONTRIBUTIONS,
    /** Propose something to the community. */
    CONTRIBUTE
}
