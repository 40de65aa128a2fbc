package fr.essaim.records;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the writing of a record stands. While a published one is written again, readers go on reading the last published
 * version.
 */
public enum RecordState {
    DRAFT,
    /** Peers read it. */
    IN_REVIEW,
    /** Two peers reviewed it, and somebody who is none of its authors found it good. */
    VALIDATED,
    PUBLISHED,
    /** Told to have been there, and why it is not any more. */
    WITHDRAWN;

    private static final Map<RecordState, Set<RecordState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(IN_REVIEW, WITHDRAWN),
            IN_REVIEW, Set.of(DRAFT, VALIDATED, WITHDRAWN),
            VALIDATED, Set.of(DRAFT, PUBLISHED, WITHDRAWN),
            PUBLISHED, Set.of(DRAFT, WITHDRAWN)));

    boolean canBecome(RecordState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
