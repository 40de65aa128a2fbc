package fr.essaim.events.series;

/** What may be done with a date of a series. */
public enum SlotAction {
    CLAIM,
    PLAN,
    SET_KIND,
    SKIP,
    RESTORE,
    MOVE,
    RELEASE,
    DECLINE,
    REJOIN
}
