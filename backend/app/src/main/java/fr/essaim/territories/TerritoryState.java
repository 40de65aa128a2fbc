package fr.essaim.territories;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a territory; an archived one is kept for its history and hidden from the public. */
public enum TerritoryState {
    ACTIVE,
    ARCHIVED;

    private static final Map<TerritoryState, Set<TerritoryState>> MOVES = new EnumMap<>(Map.of(
            ACTIVE, Set.of(ARCHIVED),
            ARCHIVED, Set.of(ACTIVE)));

    boolean canBecome(TerritoryState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
