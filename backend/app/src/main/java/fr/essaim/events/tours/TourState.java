package fr.essaim.events.tours;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a tour. A draft is seen by those who plan it alone. */
public enum TourState {
    DRAFT,
    PUBLISHED,
    CLOSED,
    CANCELLED;

    private static final Map<TourState, Set<TourState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(PUBLISHED, CANCELLED),
            PUBLISHED, Set.of(CLOSED, CANCELLED),
            CLOSED, Set.of(),
            CANCELLED, Set.of()));

    boolean canBecome(TourState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether what is written of it may change. */
    boolean isOpen() {
        return this == DRAFT || this == PUBLISHED;
    }
}
