package fr.essaim.events.satisfaction;

/** Questions that organisers choose from; each is answered from 1, not at all, to 5, fully. */
public enum SatisfactionQuestion {
    /** On the whole. */
    OVERALL,
    CONTENT,
    SPEAKERS,
    EXCHANGES,
    ORGANISATION,
    ACCESSIBILITY,
    /** For one’s own work. */
    USEFULNESS
}
