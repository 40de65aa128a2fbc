package fr.essaim.communities;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a membership. A suspension may end by itself; who left comes back by a new membership. */
public enum MembershipState {
    ACTIVE,
    SUSPENDED,
    LEFT;

    private static final Map<MembershipState, Set<MembershipState>> MOVES = new EnumMap<>(Map.of(
            ACTIVE, Set.of(SUSPENDED, LEFT),
            SUSPENDED, Set.of(ACTIVE, LEFT),
            LEFT, Set.of()));

    public boolean canBecome(MembershipState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
