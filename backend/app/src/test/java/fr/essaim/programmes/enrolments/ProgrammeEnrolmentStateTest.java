package fr.essaim.programmes.enrolments;

import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentState.ACTIVE;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentState.APPLIED;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentState.COMPLETED;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentState.DECLINED;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentState.SELECTED;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.shared.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeEnrolmentStateTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Map<ProgrammeEnrolmentState, Set<ProgrammeEnrolmentState>> LEGAL = Map.of(
            APPLIED, Set.of(SELECTED, DECLINED, WITHDRAWN),
            SELECTED, Set.of(ACTIVE, WITHDRAWN),
            ACTIVE, Set.of(COMPLETED, WITHDRAWN),
            DECLINED, Set.of(),
            COMPLETED, Set.of(),
            WITHDRAWN, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ProgrammeEnrolmentState.values())
                .flatMap(from -> Arrays.stream(ProgrammeEnrolmentState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void onlyLegalMovesAreMade(ProgrammeEnrolmentState from, ProgrammeEnrolmentState to) {
        ProgrammeEnrolment enrolment = standingAt(from);

        assertThat(from.canBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
        if (to == APPLIED) {
            return; // No verb leads back to the start.
        }
        if (from.canBecome(to)) {
            step(enrolment, to);
            assertThat(enrolment.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> step(enrolment, to))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("illegal-transition [" + from + ", " + to + "]");
            assertThat(enrolment.state()).isEqualTo(from);
        }
    }

    private static ProgrammeEnrolment standingAt(ProgrammeEnrolmentState state) {
        var enrolment = new ProgrammeEnrolment(new UUID(0, 1), new UUID(0, 2), null, DAY, false, NOW);
        List<ProgrammeEnrolmentState> path =
                switch (state) {
                    case APPLIED -> List.of();
                    case SELECTED, DECLINED, WITHDRAWN -> List.of(state);
                    case ACTIVE -> List.of(SELECTED, ACTIVE);
                    case COMPLETED -> List.of(SELECTED, ACTIVE, COMPLETED);
                };
        path.forEach(next -> step(enrolment, next));
        return enrolment;
    }

    private static void step(ProgrammeEnrolment enrolment, ProgrammeEnrolmentState to) {
        switch (to) {
            case APPLIED -> throw new IllegalArgumentException("No verb leads there");
            case SELECTED -> enrolment.select(DAY, NOW);
            case DECLINED -> enrolment.decline("Complet", DAY, NOW);
            case ACTIVE -> enrolment.activate(DAY, NOW);
            case COMPLETED -> enrolment.complete(DAY, NOW);
            case WITHDRAWN -> enrolment.withdraw("Renoncement", DAY, NOW);
        }
    }
}
