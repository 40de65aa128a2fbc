package fr.essaim.communities.meetings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingReportStateTest {
    @ParameterizedTest
    @CsvSource({"DRAFT, PUBLISHED", "PUBLISHED, ''"})
    void aPublishedReportStaysPublished(MeetingReportState state, String next) {
        assertThat(Arrays.stream(MeetingReportState.values())
                        .filter(state::canBecome)
                        .map(MeetingReportState::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }
}
