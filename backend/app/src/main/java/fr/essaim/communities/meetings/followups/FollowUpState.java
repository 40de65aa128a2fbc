package fr.essaim.communities.meetings.followups;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a follow-up; one that was done or dropped too early is taken up again. */
public enum FollowUpState {
    OPEN,
    DONE,
    DROPPED;

    private static final Map<FollowUpState, Set<FollowUpState>> MOVES = new EnumMap<>(Map.of(
            OPEN, Set.of(DONE, DROPPED),
            DONE, Set.of(OPEN),
            DROPPED, Set.of(OPEN)));

    boolean canBecome(FollowUpState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
