package fr.essaim.communities;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a community; an archived one can still be read, but nobody joins it and nothing of it changes. */
public enum CommunityState {
    ACTIVE,
    ARCHIVED;

    private static final Map<CommunityState, Set<CommunityState>> MOVES = new EnumMap<>(Map.of(
            ACTIVE, Set.of(ARCHIVED),
            ARCHIVED, Set.of(ACTIVE)));

    boolean canBecome(CommunityState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
