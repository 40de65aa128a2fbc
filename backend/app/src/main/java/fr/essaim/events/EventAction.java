package fr.essaim.events;

/** What a reader can do to an event. */
public enum EventAction {
    /** Revise it, its agenda among it. */
    UPDATE,
    PUBLISH,
    CANCEL,
    /** Once it is over. */
    CLOSE,
    /** Make a draft like it, at another time. */
    DUPLICATE,
    /** Report of it as a meeting of its community, once it has begun. */
    REPORT,
    /** Register oneself. */
    REGISTER,
    /** See who comes, and decide on it. */
    READ_REGISTRATIONS,
    /** Register somebody else. */
    REGISTER_OTHERS
}
