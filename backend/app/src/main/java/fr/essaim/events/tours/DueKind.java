package fr.essaim.events.tours;

/** What a tour owes those it travels through, and when. */
public enum DueKind {
    /** The supports of a stop, to its participants. */
    STOP,
    /** The supports of a year, enriched when it ends. */
    YEAR,
    /** All of them, enriched when the tour ends. */
    TOUR
}
