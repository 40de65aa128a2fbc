package fr.essaim.events.series;

/** What may be done with a series. */
public enum SeriesAction {
    UPDATE,
    PUBLISH,
    CLOSE,
    ADD_SLOT,
    PLAN,
    SUBSCRIBE,
    UNSUBSCRIBE,
    CLAIM
}
