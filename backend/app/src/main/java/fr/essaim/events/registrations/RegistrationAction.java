package fr.essaim.events.registrations;

/** What one can do to a registration. */
public enum RegistrationAction {
    /** Organisers let somebody in who asked. */
    ACCEPT,
    /** Organisers refuse, with a reason. */
    DECLINE,
    /** Take the seat that is held. */
    TAKE_OFFER,
    CANCEL,
    /** Show one’s code at the door. */
    SHOW_TICKET,
    /** Take away the certificate of attendance. */
    PRINT_CERTIFICATE
}
