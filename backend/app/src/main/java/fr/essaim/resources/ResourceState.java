package fr.essaim.resources;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the writing of a resource stands. While a published one is revised (draft, in review), readers go on reading the last
 * published version.
 */
public enum ResourceState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    /** Kept, and shown to its writers alone. */
    ARCHIVED;

    private static final Map<ResourceState, Set<ResourceState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(IN_REVIEW, ARCHIVED),
            IN_REVIEW, Set.of(DRAFT, PUBLISHED, ARCHIVED),
            PUBLISHED, Set.of(DRAFT, ARCHIVED),
            ARCHIVED, Set.of(DRAFT, PUBLISHED)));

    boolean canBecome(ResourceState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
