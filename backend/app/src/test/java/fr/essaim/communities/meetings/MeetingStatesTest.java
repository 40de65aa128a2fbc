package fr.essaim.communities.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingStatesTest {
    @ParameterizedTest
    @CsvSource({"PLANNED, CANCELLED", "CANCELLED, ''"})
    void aCancelledMeetingStaysCancelled(MeetingState state, String next) {
        assertThat(Arrays.stream(MeetingState.values())
                        .filter(state::canBecome)
                        .map(MeetingState::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }
}
