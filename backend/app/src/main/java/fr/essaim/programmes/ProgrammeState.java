package fr.essaim.programmes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a programme. A draft is seen by its writers alone; territories enrol while it is published. */
public enum ProgrammeState {
    DRAFT,
    PUBLISHED,
    CLOSED;

    private static final Map<ProgrammeState, Set<ProgrammeState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(CLOSED),
            CLOSED, Set.of(PUBLISHED)));

    boolean canBecome(ProgrammeState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
