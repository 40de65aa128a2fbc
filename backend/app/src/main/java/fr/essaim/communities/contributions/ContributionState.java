package fr.essaim.communities.contributions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a contribution. What was declined stays so: its author may propose it anew. */
public enum ContributionState {
    SUBMITTED,
    ACCEPTED,
    DECLINED,
    PUBLISHED,
    WITHDRAWN;

    private static final Map<ContributionState, Set<ContributionState>> MOVES = new EnumMap<>(Map.of(
            SUBMITTED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(PUBLISHED, DECLINED, WITHDRAWN),
            DECLINED, Set.of(),
            PUBLISHED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of()));

    boolean canBecome(ContributionState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
