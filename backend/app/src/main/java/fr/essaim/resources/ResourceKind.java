package fr.essaim.resources;

/** What sort of resource it is. */
public enum ResourceKind {
    PUBLICATION,
    REPORT,
    SLIDES,
    VIDEO,
    TOOL,
    /** To be filled in or adapted. */
    TEMPLATE,
    /** Something elsewhere on the web. */
    LINK,
    OTHER
}
