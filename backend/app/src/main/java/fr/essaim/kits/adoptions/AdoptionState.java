package fr.essaim.kits.adoptions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where an adoption stands. */
public enum AdoptionState {
    PLANNED,
    IN_PROGRESS,
    /** With an outcome that its authors read. */
    DONE,
    /** With a reason. */
    ABANDONED;

    private static final Map<AdoptionState, Set<AdoptionState>> MOVES =
            new EnumMap<>(Map.of(PLANNED, Set.of(IN_PROGRESS, ABANDONED), IN_PROGRESS, Set.of(DONE, ABANDONED)));

    boolean canBecome(AdoptionState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
