package fr.essaim.communities.meetings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a meeting. Whether a planned one was held follows from its date. */
public enum MeetingState {
    PLANNED,
    CANCELLED;

    private static final Map<MeetingState, Set<MeetingState>> MOVES = new EnumMap<>(Map.of(
            PLANNED, Set.of(CANCELLED),
            CANCELLED, Set.of()));

    boolean canBecome(MeetingState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
