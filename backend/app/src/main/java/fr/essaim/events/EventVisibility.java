package fr.essaim.events;

/** Who may know of an event once it is published. */
public enum EventVisibility {
    PUBLIC,
    SIGNED_IN,
    /** Members of its community. */
    MEMBERS
}
