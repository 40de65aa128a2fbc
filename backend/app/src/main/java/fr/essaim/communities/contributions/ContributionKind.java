package fr.essaim.communities.contributions;

/** What a member can propose. */
public enum ContributionKind {
    /** A subject for a short exchange at a coming meeting. */
    FLASH_TOPIC,
    /** Something to read, see or use. */
    RESOURCE,
    /** What somebody saw or lived. */
    TESTIMONY,
    /** What was tried, and what came of it. */
    EXPERIENCE,
    /** Something to ask the others. */
    QUESTION
}
