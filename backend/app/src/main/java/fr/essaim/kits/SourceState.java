package fr.essaim.kits;

/** What became of a cited record since it was cited. */
public enum SourceState {
    CURRENT,
    /** It has a later version. */
    CHANGED,
    /** It is told no more. */
    WITHDRAWN
}
