package fr.essaim.events.prices;

/** Whether there is a price, and from where. */
public enum QuoteOutcome {
    /** The event has no rules: it costs nothing. */
    FREE,
    /** A rule decides. */
    DECIDED,
    /** There are rules and none decides: no price is made up. */
    UNDECIDED
}
