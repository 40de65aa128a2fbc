package fr.essaim.trainings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a training. A draft is seen by those who write it alone; an archived one is finished by those who began it. */
public enum TrainingState {
    DRAFT,
    PUBLISHED,
    ARCHIVED;

    private static final Map<TrainingState, Set<TrainingState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(PUBLISHED, ARCHIVED),
            PUBLISHED, Set.of(ARCHIVED),
            ARCHIVED, Set.of(DRAFT, PUBLISHED)));

    boolean canBecome(TrainingState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
