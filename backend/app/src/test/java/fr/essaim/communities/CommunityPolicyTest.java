package fr.essaim.communities;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityPolicyTest {
    /** Who; what they are in the community; what they may do to an active one on request and to an archived one. */
    @ParameterizedTest
    @CsvSource({
        "anonymous,               ,            '',                                               ''",
        "member,                  ,            REQUEST READ_MEMBERS,                             READ_MEMBERS",
        "member,                  MEMBER,      LEAVE READ_MEMBERS READ_CONTRIBUTIONS CONTRIBUTE, LEAVE READ_MEMBERS READ_CONTRIBUTIONS",
        "member,                  REFERENT,    LEAVE READ_MEMBERS READ_CONTRIBUTIONS CONTRIBUTE, LEAVE READ_MEMBERS READ_CONTRIBUTIONS",
        "member,                  FACILITATOR, UPDATE ARCHIVE LEAVE READ_MEMBERS READ_REQUESTS READ_BOARD INVITE READ_CONTRIBUTIONS CONTRIBUTE, RESTORE LEAVE READ_MEMBERS READ_REQUESTS READ_BOARD READ_CONTRIBUTIONS",
        "staff,                   ,            UPDATE ARCHIVE REQUEST READ_MEMBERS READ_REQUESTS READ_BOARD INVITE READ_CONTRIBUTIONS, RESTORE READ_MEMBERS READ_REQUESTS READ_BOARD READ_CONTRIBUTIONS",
        "admin,                   ,            UPDATE ARCHIVE REQUEST READ_MEMBERS READ_REQUESTS READ_BOARD INVITE READ_CONTRIBUTIONS, RESTORE READ_MEMBERS READ_REQUESTS READ_BOARD READ_CONTRIBUTIONS",
        "scope:read,              ,            '',                                               ''",
        "scope:programmes:write,  ,            '',                                               ''",
        "scope:communities:write, ,            UPDATE ARCHIVE INVITE,                            RESTORE"
    })
    void everyoneMayDoWhatTheTableSays(String who, @Nullable MembershipRole role, String active, String archived) {
        Actor actor = actor(who);
        CommunityStanding my = standing(role, MembershipState.ACTIVE);

        assertThat(actions(actor, my, CommunityState.ACTIVE, JoinPolicy.ON_REQUEST))
                .isEqualTo(active);
        assertThat(actions(actor, my, CommunityState.ARCHIVED, JoinPolicy.ON_REQUEST))
                .isEqualTo(archived);
    }

    @Test
    void theWayInFollowsThePolicy() {
        Actor member = actor(Roles.MEMBER);
        CommunityStanding stranger = standing(null, MembershipState.ACTIVE);
        var waiting = new CommunityStanding(null, null, null, new UUID(0, 9), null);

        assertThat(actions(member, stranger, CommunityState.ACTIVE, JoinPolicy.OPEN))
                .contains("JOIN");
        assertThat(actions(member, stranger, CommunityState.ACTIVE, JoinPolicy.INVITATION))
                .isEqualTo("READ_MEMBERS");
        assertThat(actions(member, waiting, CommunityState.ACTIVE, JoinPolicy.ON_REQUEST))
                .isEqualTo("READ_MEMBERS");
    }

    @Test
    void aSuspendedFacilitatorMayOnlyLeave() {
        CommunityStanding my = standing(MembershipRole.FACILITATOR, MembershipState.SUSPENDED);

        assertThat(actions(actor(Roles.MEMBER), my, CommunityState.ACTIVE, JoinPolicy.OPEN))
                .isEqualTo("LEAVE READ_MEMBERS");
    }

    private static CommunityStanding standing(@Nullable MembershipRole role, MembershipState state) {
        return role == null
                ? new CommunityStanding(null, null, null, null, null)
                : new CommunityStanding(new UUID(0, 2), role, state, null, null);
    }

    private static String actions(Actor actor, CommunityStanding my, CommunityState state, JoinPolicy policy) {
        return CommunityPolicy.actions(actor, my, state, policy).stream()
                .map(CommunityAction::name)
                .collect(Collectors.joining(" "));
    }

    private static Actor actor(String role) {
        if (role.equals("anonymous")) {
            return Actor.ANONYMOUS;
        }
        return role.startsWith("scope:")
                ? new Actor(Actor.Kind.SERVICE, new UUID(0, 1), role, Set.of(role))
                : new Actor(
                        Actor.Kind.PERSON,
                        new UUID(0, 1),
                        role,
                        role.equals(Roles.MEMBER) ? Set.of(role) : Set.of(role, Roles.MEMBER));
    }
}
