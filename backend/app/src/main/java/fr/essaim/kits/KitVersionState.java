package fr.essaim.kits;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where a version of a kit stands. From its publication on it does not change. */
public enum KitVersionState {
    DRAFT,
    /** Peers try it; nobody writes. */
    IN_TEST,
    PUBLISHED,
    /** A later one took its place. */
    SUPERSEDED;

    private static final Map<KitVersionState, Set<KitVersionState>> MOVES = new EnumMap<>(
            Map.of(DRAFT, Set.of(IN_TEST), IN_TEST, Set.of(DRAFT, PUBLISHED), PUBLISHED, Set.of(SUPERSEDED)));

    boolean canBecome(KitVersionState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isPublic() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
