package fr.essaim.events.registrations;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a registration. Who is out may register again. */
public enum RegistrationState {
    /** Waits for the organisers' decision. */
    PENDING,
    CONFIRMED,
    /** Waits for a seat. */
    WAITLISTED,
    /** A seat is held until a moment. */
    OFFERED,
    /** The seat was not taken in time. */
    LAPSED,
    DECLINED,
    CANCELLED,
    ATTENDED,
    ABSENT;

    private static final Map<RegistrationState, Set<RegistrationState>> MOVES = new EnumMap<>(Map.of(
            PENDING, Set.of(CONFIRMED, WAITLISTED, DECLINED, CANCELLED),
            CONFIRMED, Set.of(CANCELLED, ATTENDED, ABSENT),
            WAITLISTED, Set.of(OFFERED, CANCELLED),
            OFFERED, Set.of(CONFIRMED, LAPSED, CANCELLED),
            LAPSED, Set.of(),
            DECLINED, Set.of(),
            CANCELLED, Set.of(),
            // Mistakes at the door are taken back.
            ATTENDED, Set.of(ABSENT, CONFIRMED),
            ABSENT, Set.of(ATTENDED, CONFIRMED)));

    private static final Set<RegistrationState> SEATED = EnumSet.of(CONFIRMED, OFFERED, ATTENDED, ABSENT);

    boolean canBecome(RegistrationState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it takes a seat. */
    boolean isSeated() {
        return SEATED.contains(this);
    }
}
