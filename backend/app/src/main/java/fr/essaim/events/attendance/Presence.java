package fr.essaim.events.attendance;

import fr.essaim.events.registrations.RegistrationState;

/** Whether somebody who has a seat came. */
public enum Presence {
    /** Nobody has said. */
    UNKNOWN(RegistrationState.CONFIRMED),
    PRESENT(RegistrationState.ATTENDED),
    ABSENT(RegistrationState.ABSENT);

    private final RegistrationState state;

    Presence(RegistrationState state) {
        this.state = state;
    }

    /** The state of the registration that says so. */
    RegistrationState state() {
        return state;
    }

    static Presence of(RegistrationState state) {
        return switch (state) {
            case ATTENDED -> PRESENT;
            case ABSENT -> ABSENT;
            default -> UNKNOWN;
        };
    }
}
