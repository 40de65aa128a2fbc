package fr.essaim.kits.sections;

/** What a section of a kit is for. */
public enum SectionKind {
    /** How to do something with a group, step by step. */
    METHOD_SHEET,
    /** What others lived through; cites records. */
    STORY,
    EXERCISE,
    /** A module of a training. */
    TRAINING_MODULE,
    /** A file to fill in. */
    TEMPLATE
}
