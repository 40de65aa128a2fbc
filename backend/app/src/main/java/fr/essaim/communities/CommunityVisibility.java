package fr.essaim.communities;

/** Who learns that a community exists; what its members share is another matter. */
public enum CommunityVisibility {
    PUBLIC,
    /** Its members, those it invited and staff; for all others there is no such community. */
    MEMBERS_ONLY
}
