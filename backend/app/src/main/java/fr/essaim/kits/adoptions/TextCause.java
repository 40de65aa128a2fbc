package fr.essaim.kits.adoptions;

/** Why an own text was replaced. */
public enum TextCause {
    ADAPTED,
    /** The kit's later text took its place. */
    ACCEPTED,
    MERGED,
    /** The territory, or the kit with its agreement, does without it. */
    REMOVED
}
