package fr.essaim.communities.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingGroupStateTest {
    @ParameterizedTest
    @CsvSource({"FORMING, ACTIVE CLOSED", "ACTIVE, PAUSED CLOSED", "PAUSED, ACTIVE CLOSED", "CLOSED, FORMING"})
    void aGroupGoesFromStateToStateAsTheTableSays(WorkingGroupState state, String next) {
        assertThat(Arrays.stream(WorkingGroupState.values())
                        .filter(state::canBecome)
                        .map(WorkingGroupState::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }
}
