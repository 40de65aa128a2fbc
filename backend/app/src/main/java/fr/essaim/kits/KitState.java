package fr.essaim.kits;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where a kit stands; where its next version stands is {@link KitVersionState}. */
public enum KitState {
    DRAFT,
    /** It has a version that readers read. */
    PUBLISHED,
    /** Told to have been there, and why it is not offered any more. */
    ARCHIVED;

    private static final Map<KitState, Set<KitState>> MOVES = new EnumMap<>(
            Map.of(DRAFT, Set.of(PUBLISHED, ARCHIVED), PUBLISHED, Set.of(PUBLISHED, ARCHIVED), ARCHIVED, Set.of()));

    boolean canBecome(KitState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
