package fr.essaim.communities;

/** What a member is in a community. */
public enum MembershipRole {
    MEMBER,
    /** Runs the community: its settings, who gets in, who stays. */
    FACILITATOR,
    /** Known to all as the one to turn to; has a member's rights. */
    REFERENT
}
