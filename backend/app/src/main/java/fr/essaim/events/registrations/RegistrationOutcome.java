package fr.essaim.events.registrations;

import java.util.Set;

/** What becomes of one line of a list of people to be registered. */
public enum RegistrationOutcome {
    CONFIRMED,
    /** There is no seat left. */
    WAITLISTED,
    ALREADY_REGISTERED,
    /** The address stands on an earlier line. */
    REPEATED,
    /** Nobody has that address here, or nobody whom the reader may name. */
    UNKNOWN,
    /** No price rule fits them. */
    UNPRICED,
    /** The line has no address. */
    MALFORMED;

    private static final Set<RegistrationOutcome> SKIPPED = Set.of(ALREADY_REGISTERED, REPEATED);
    private static final Set<RegistrationOutcome> BAD = Set.of(UNKNOWN, UNPRICED, MALFORMED);

    boolean isSkipped() {
        return SKIPPED.contains(this);
    }

    boolean isBad() {
        return BAD.contains(this);
    }

    boolean isRegistered() {
        return this == CONFIRMED || this == WAITLISTED;
    }
}
