package fr.essaim.pathways.pioneers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of an application. One that was declined may still be selected: another gives up its place. */
public enum PioneerState {
    DRAFT,
    APPLIED,
    SELECTED,
    DECLINED,
    WITHDRAWN;

    private static final Map<PioneerState, Set<PioneerState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(APPLIED, WITHDRAWN),
            APPLIED, Set.of(SELECTED, DECLINED, WITHDRAWN),
            SELECTED, Set.of(WITHDRAWN),
            DECLINED, Set.of(SELECTED),
            WITHDRAWN, Set.of()));

    boolean canBecome(PioneerState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
