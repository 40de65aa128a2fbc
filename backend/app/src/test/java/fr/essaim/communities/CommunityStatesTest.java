package fr.essaim.communities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityStatesTest {
    @ParameterizedTest
    @CsvSource({"ACTIVE, ARCHIVED", "ARCHIVED, ACTIVE"})
    void aCommunityIsArchivedAndRestored(CommunityState state, String next) {
        assertThat(Arrays.stream(CommunityState.values())
                        .filter(state::canBecome)
                        .map(CommunityState::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, SUSPENDED LEFT", "SUSPENDED, ACTIVE LEFT", "LEFT, ''"})
    void whoLeftDoesNotComeBackByTheSameMembership(MembershipState state, String next) {
        assertThat(Arrays.stream(MembershipState.values())
                        .filter(state::canBecome)
                        .map(MembershipState::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }
}
