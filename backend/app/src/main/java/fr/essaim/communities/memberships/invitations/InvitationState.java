package fr.essaim.communities.memberships.invitations;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of an invitation. A pending one expires by itself; renewing it makes it pending again. */
public enum InvitationState {
    PENDING,
    ACCEPTED,
    REVOKED,
    EXPIRED;

    private static final Map<InvitationState, Set<InvitationState>> MOVES = new EnumMap<>(Map.of(
            PENDING, Set.of(PENDING, ACCEPTED, REVOKED),
            ACCEPTED, Set.of(),
            REVOKED, Set.of(),
            EXPIRED, Set.of(PENDING)));

    boolean canBecome(InvitationState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
