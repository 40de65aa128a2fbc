package fr.essaim.communities.memberships.requests;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a request to join. A decision is final: who was refused may ask again. */
public enum MembershipRequestState {
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    private static final Map<MembershipRequestState, Set<MembershipRequestState>> MOVES = new EnumMap<>(Map.of(
            SUBMITTED, Set.of(ACCEPTED, REFUSED, WITHDRAWN),
            ACCEPTED, Set.of(),
            REFUSED, Set.of(),
            WITHDRAWN, Set.of()));

    boolean canBecome(MembershipRequestState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
