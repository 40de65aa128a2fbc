package fr.essaim.events;

/** How one gets in. */
public enum RegistrationMode {
    /** Nobody registers: whoever may know of it comes. */
    NONE,
    /** Whoever registers has a seat while there are any. */
    OPEN,
    /** Organisers decide on each registration. */
    MODERATED
}
