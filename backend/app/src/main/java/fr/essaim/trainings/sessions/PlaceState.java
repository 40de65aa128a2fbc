package fr.essaim.trainings.sessions;

/** What became of somebody's wish to be in a session. */
public enum PlaceState {
    SEATED,
    /** On the waiting list, in the order of coming. */
    WAITING,
    LEFT,
    /** The session does not take place. */
    CANCELLED
}
