package fr.essaim.events.prices;

/** What came of one rule in a quote. */
public enum RuleVerdict {
    APPLIED,
    NOT_MET,
    /** One before it decided. */
    NOT_TRIED
}
