package fr.essaim.events.needs;

/** Where the organisers are with a need. */
public enum NeedState {
    /** They have something to do. */
    OPEN,
    SETTLED
}
