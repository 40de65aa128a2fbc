package fr.essaim.shared.outbox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a message on its way out. */
public enum OutboxState {
    /** To be delivered, or being delivered. */
    PENDING,
    /** Waits for the platform to be told of a server to deliver it to. */
    HELD,
    DELIVERED,
    /** Refused for good, or tried too often. */
    DEAD,
    /** Given up by staff, or too old to be of use. */
    DISCARDED;

    private static final Map<OutboxState, Set<OutboxState>> MOVES = new EnumMap<>(Map.of(
            PENDING, Set.of(HELD, DELIVERED, DEAD, DISCARDED),
            HELD, Set.of(PENDING, DISCARDED),
            DEAD, Set.of(PENDING, DISCARDED),
            DELIVERED, Set.of(),
            DISCARDED, Set.of()));

    public boolean canBecome(OutboxState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
