package fr.essaim.events.prices;

/** What a reader can do to an event's prices. */
public enum PriceListAction {
    UPDATE,
    /** Ask what somebody else would pay. */
    QUOTE_OTHERS
}
