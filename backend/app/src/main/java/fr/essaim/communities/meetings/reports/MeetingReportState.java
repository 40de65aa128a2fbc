package fr.essaim.communities.meetings.reports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a report. A published one stays published, and may still be put right. */
public enum MeetingReportState {
    DRAFT,
    PUBLISHED;

    private static final Map<MeetingReportState, Set<MeetingReportState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of()));

    boolean canBecome(MeetingReportState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
