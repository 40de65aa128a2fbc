package fr.essaim.yearbooks;

/** Where the words of a section come from. */
public enum SourceKind {
    /** The published report of a meeting of the year. */
    REPORT,
    /** A published resource of the year. */
    RESOURCE,
    /** What a member proposed, accepted or published. */
    CONTRIBUTION,
    /** Written for the book. */
    TEXT
}
