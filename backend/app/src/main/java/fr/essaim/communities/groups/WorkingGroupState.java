package fr.essaim.communities.groups;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a working group. Only an active one must have a lead; a closed one may form again. */
public enum WorkingGroupState {
    FORMING,
    ACTIVE,
    PAUSED,
    CLOSED;

    private static final Map<WorkingGroupState, Set<WorkingGroupState>> MOVES = new EnumMap<>(Map.of(
            FORMING, Set.of(ACTIVE, CLOSED),
            ACTIVE, Set.of(PAUSED, CLOSED),
            PAUSED, Set.of(ACTIVE, CLOSED),
            CLOSED, Set.of(FORMING)));

    boolean canBecome(WorkingGroupState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
