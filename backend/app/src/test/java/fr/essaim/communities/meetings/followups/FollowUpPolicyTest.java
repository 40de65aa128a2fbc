package fr.essaim.communities.meetings.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpPolicyTest {
    @ParameterizedTest
    @CsvSource({"OPEN, DONE DROPPED", "DONE, OPEN", "DROPPED, OPEN"})
    void aFollowUpGoesFromStateToStateAsTheTableSays(FollowUpState state, String next) {
        assertThat(Arrays.stream(FollowUpState.values())
                        .filter(state::canBecome)
                        .map(FollowUpState::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }

    /** State; what whoever reports may do, the owner, somebody else. */
    @ParameterizedTest
    @CsvSource({
        "OPEN,    UPDATE COMPLETE DROP, COMPLETE, ''",
        "DONE,    REOPEN,               REOPEN,   ''",
        "DROPPED, REOPEN,               REOPEN,   ''"
    })
    void theOwnerSaysWhetherItIsDone(FollowUpState state, String reports, String owner, String other) {
        assertThat(actions(true, false, state)).isEqualTo(reports);
        assertThat(actions(false, true, state)).isEqualTo(owner);
        assertThat(actions(false, false, state)).isEqualTo(other);
    }

    private static String actions(boolean reports, boolean owner, FollowUpState state) {
        return FollowUpPolicy.actions(reports, owner, state).stream()
                .map(FollowUpAction::name)
                .collect(Collectors.joining(" "));
    }
}
