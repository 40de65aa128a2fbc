package fr.essaim.kits.sections;

/** What a later version of a kit proposes to one section of an adoption. */
public enum Proposal {
    /** The kit changed it, the territory did not. */
    READY,
    /** The kit has a section that the territory does not know. */
    ADDED,
    /** The kit does without it, and the territory did not change it. */
    REMOVED,
    /** Both changed it, each in their own way: one of them does without it, perhaps. */
    CONFLICT
}
