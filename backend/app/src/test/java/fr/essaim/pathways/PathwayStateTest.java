package fr.essaim.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PathwayStateTest {
    private static final Map<PathwayState, Set<PathwayState>> LEGAL = Map.of(
            PathwayState.DRAFT, Set.of(PathwayState.CALL_OPEN, PathwayState.ARCHIVED),
            PathwayState.CALL_OPEN, Set.of(PathwayState.SELECTION, PathwayState.ARCHIVED),
            PathwayState.SELECTION, Set.of(PathwayState.CALL_OPEN, PathwayState.RUNNING, PathwayState.ARCHIVED),
            PathwayState.RUNNING, Set.of(PathwayState.COMPLETED, PathwayState.ARCHIVED),
            PathwayState.COMPLETED, Set.of(PathwayState.ARCHIVED));

    static Stream<Arguments> pairs() {
        return Arrays.stream(PathwayState.values())
                .flatMap(from -> Arrays.stream(PathwayState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesAreThoseOfTheTable(PathwayState from, PathwayState to) {
        assertThat(from.canBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
    }
}
