package fr.essaim.communities;

/** How one gets into a community. */
public enum JoinPolicy {
    /** At once, by one's own decision. */
    OPEN,
    /** By a request that a facilitator answers. */
    ON_REQUEST,
    INVITATION
}
