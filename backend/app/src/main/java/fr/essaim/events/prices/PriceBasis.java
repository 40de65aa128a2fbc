package fr.essaim.events.prices;

/** What an amount is counted by. */
public enum PriceBasis {
    /** Once for each date with any part that is attended. */
    PER_DAY,
    PER_EVENT
}
