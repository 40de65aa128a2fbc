package fr.essaim.programmes.enrolments;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** States of a territory's enrolment in a programme. */
public enum ProgrammeEnrolmentState {
    APPLIED,
    SELECTED,
    DECLINED,
    ACTIVE,
    COMPLETED,
    WITHDRAWN;

    private static final Map<ProgrammeEnrolmentState, Set<ProgrammeEnrolmentState>> MOVES = new EnumMap<>(Map.of(
            APPLIED, Set.of(SELECTED, DECLINED, WITHDRAWN),
            SELECTED, Set.of(ACTIVE, WITHDRAWN),
            ACTIVE, Set.of(COMPLETED, WITHDRAWN),
            DECLINED, Set.of(),
            COMPLETED, Set.of(),
            WITHDRAWN, Set.of()));

    boolean canBecome(ProgrammeEnrolmentState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
