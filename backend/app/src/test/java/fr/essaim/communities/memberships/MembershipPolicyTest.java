package fr.essaim.communities.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.communities.CommunityState;
import fr.essaim.communities.MembershipState;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipPolicyTest {
    private static final UUID SELF = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Actor PERSON = new Actor(Actor.Kind.PERSON, SELF, "somebody", Set.of(Roles.MEMBER));

    /** State; what one may do to one's own, a facilitator to their own, a facilitator to another's. */
    @ParameterizedTest
    @CsvSource({
        "ACTIVE,    LEAVE, LEAVE CHANGE_ROLE, SUSPEND CHANGE_ROLE REMOVE",
        "SUSPENDED, LEAVE, LEAVE CHANGE_ROLE, REINSTATE CHANGE_ROLE REMOVE",
        "LEFT,      '',    '',                ''"
    })
    void facilitatorsDecideAndEverybodyMayLeave(MembershipState state, String own, String ownDecided, String other) {
        assertThat(actions(false, SELF, state, CommunityState.ACTIVE)).isEqualTo(own);
        assertThat(actions(true, SELF, state, CommunityState.ACTIVE)).isEqualTo(ownDecided);
        assertThat(actions(true, OTHER, state, CommunityState.ACTIVE)).isEqualTo(other);
        assertThat(actions(false, OTHER, state, CommunityState.ACTIVE)).isEmpty();
        assertThat(actions(true, OTHER, state, CommunityState.ARCHIVED)).isEmpty();
        assertThat(actions(true, SELF, state, CommunityState.ARCHIVED)).isEqualTo(own);
    }

    private static String actions(boolean facilitates, UUID person, MembershipState state, CommunityState community) {
        return MembershipPolicy.actions(PERSON, facilitates, person, state, community).stream()
                .map(MembershipAction::name)
                .collect(Collectors.joining(" "));
    }
}
