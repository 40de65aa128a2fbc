package fr.essaim.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutboxStateTest {
    private static final Set<String> LEGAL = Set.of(
            "PENDING HELD",
            "PENDING DELIVERED",
            "PENDING DEAD",
            "PENDING DISCARDED",
            "HELD PENDING",
            "HELD DISCARDED",
            "DEAD PENDING",
            "DEAD DISCARDED");

    static Stream<Arguments> pairs() {
        return Arrays.stream(OutboxState.values())
                .flatMap(from -> Arrays.stream(OutboxState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyMoveIsInTheTableOrIllegal(OutboxState from, OutboxState to) {
        assertThat(from.canBecome(to)).isEqualTo(LEGAL.contains(from + " " + to));
    }
}
