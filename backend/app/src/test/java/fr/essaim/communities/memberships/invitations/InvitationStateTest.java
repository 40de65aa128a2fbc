package fr.essaim.communities.memberships.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationStateTest {
    /** Expiring is no move: it happens by itself. */
    @ParameterizedTest
    @CsvSource({"PENDING, PENDING ACCEPTED REVOKED", "EXPIRED, PENDING", "ACCEPTED, ''", "REVOKED, ''"})
    void anInvitationMovesAsTheTableSays(InvitationState state, String next) {
        assertThat(Arrays.stream(InvitationState.values())
                        .filter(state::canBecome)
                        .map(InvitationState::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }
}
