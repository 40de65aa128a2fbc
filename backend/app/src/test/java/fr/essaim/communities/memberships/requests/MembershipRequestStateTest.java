package fr.essaim.communities.memberships.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipRequestStateTest {
    @ParameterizedTest
    @EnumSource
    void aDecisionIsFinal(MembershipRequestState state) {
        for (MembershipRequestState next : MembershipRequestState.values()) {
            boolean legal = state == MembershipRequestState.SUBMITTED && next != MembershipRequestState.SUBMITTED;
            assertThat(state.canBecome(next)).as(state + " to " + next).isEqualTo(legal);
        }
    }
}
