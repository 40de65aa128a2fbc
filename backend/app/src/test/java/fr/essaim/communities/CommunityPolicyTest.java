package fr.essaim.communities;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityPolicyTest {
    /** Who; what they are in the community; what they may do to an active one and to an archived one. */
    @ParameterizedTest
    @CsvSource({
        "anonymous,               ,            '',             ''",
        "member,                  ,            '',             ''",
        "member,                  MEMBER,      '',             ''",
        "member,                  REFERENT,    '',             ''",
        "member,                  FACILITATOR, UPDATE ARCHIVE, RESTORE",
        "staff,                   ,            UPDATE ARCHIVE, RESTORE",
        "admin,                   ,            UPDATE ARCHIVE, RESTORE",
        "scope:read,              ,            '',             ''",
        "scope:programmes:write,  ,            '',             ''",
        "scope:communities:write, ,            UPDATE ARCHIVE, RESTORE"
    })
    void everyoneMayDoWhatTheTableSays(String who, @Nullable MembershipRole role, String active, String archived) {
        Actor actor = actor(who);

        assertThat(actions(actor, role, CommunityState.ACTIVE)).isEqualTo(active);
        assertThat(actions(actor, role, CommunityState.ARCHIVED)).isEqualTo(archived);
    }

    private static String actions(Actor actor, @Nullable MembershipRole role, CommunityState state) {
        return CommunityPolicy.actions(actor, role, state).stream()
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
