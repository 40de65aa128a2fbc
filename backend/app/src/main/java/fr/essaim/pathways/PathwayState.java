package fr.essaim.pathways;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of an experience pathway. A call that is over may be opened again with a later deadline. */
public enum PathwayState {
    DRAFT,
    CALL_OPEN,
    SELECTION,
    RUNNING,
    COMPLETED,
    ARCHIVED;

    private static final Map<PathwayState, Set<PathwayState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(CALL_OPEN, ARCHIVED),
            CALL_OPEN, Set.of(SELECTION, ARCHIVED),
            SELECTION, Set.of(CALL_OPEN, RUNNING, ARCHIVED),
            RUNNING, Set.of(COMPLETED, ARCHIVED),
            COMPLETED, Set.of(ARCHIVED),
            ARCHIVED, Set.of()));

    boolean canBecome(PathwayState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether pioneers are shown to whoever may know of the pathway. */
    public boolean showsPioneers() {
        return this == RUNNING || this == COMPLETED || this == ARCHIVED;
    }
}
