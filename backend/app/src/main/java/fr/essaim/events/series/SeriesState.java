package fr.essaim.events.series;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a series. A draft is seen by those who write it alone; of a closed one no date is given any more. */
public enum SeriesState {
    DRAFT,
    PUBLISHED,
    CLOSED;

    private static final Map<SeriesState, Set<SeriesState>> MOVES =
            new EnumMap<>(Map.of(DRAFT, Set.of(PUBLISHED), PUBLISHED, Set.of(CLOSED), CLOSED, Set.of()));

    boolean canBecome(SeriesState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
