package fr.essaim.events.fees;

/** What a reader can do to a fee. */
public enum FeeAction {
    /** Take today's price in place of the one that was kept. */
    REPRICE
}
