package fr.essaim.events.needs;

/** What one can do about a need. */
public enum NeedAction {
    /** Say what one needs, or say it anew. */
    STATE,
    WITHDRAW,
    /** Organisers have done what they can. */
    SETTLE,
    /** There is something to do after all. */
    REOPEN
}
