package fr.essaim.events.tours;

/** What a reader can do to a tour. */
public enum TourAction {
    /** Revise it and plan its stops. */
    UPDATE,
    PUBLISH,
    CANCEL,
    CLOSE,
    /** Say what was given of what the tour owes. */
    SETTLE
}
