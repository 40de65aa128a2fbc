package fr.essaim.events;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of an event. A draft is seen by its writers alone; whether a published one is over follows from its date. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    CLOSED,
    CANCELLED;

    private static final Map<EventState, Set<EventState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(PUBLISHED, CANCELLED),
            PUBLISHED, Set.of(CLOSED, CANCELLED),
            CLOSED, Set.of(),
            CANCELLED, Set.of()));

    boolean canBecome(EventState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether what is written of it may change. */
    public boolean isOpen() {
        return this == DRAFT || this == PUBLISHED;
    }
}
