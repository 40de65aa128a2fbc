package fr.essaim.territories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryPolicyTest {
    /** Who; whether they lead the territory; what they may do to it while active; then while archived, - if they can't see it. */
    @ParameterizedTest
    @CsvSource({
        "anonymous,               false, '',                         -",
        "member,                  false, '',                         -",
        "member,                  true,  UPDATE,                     -",
        "staff,                   false, UPDATE ARCHIVE ASSIGN_ROLE, UPDATE RESTORE ASSIGN_ROLE",
        "staff,                   true,  UPDATE ARCHIVE ASSIGN_ROLE, UPDATE RESTORE ASSIGN_ROLE",
        "admin,                   false, UPDATE ARCHIVE ASSIGN_ROLE, UPDATE RESTORE ASSIGN_ROLE",
        "scope:read,              false, '',                         -",
        "scope:territories:write, false, UPDATE ARCHIVE ASSIGN_ROLE, UPDATE RESTORE ASSIGN_ROLE",
        "scope:programmes:write,  false, '',                         -"
    })
    void everyoneMayDoWhatTheTableSays(String who, boolean leads, String whenActive, String whenArchived) {
        Actor actor = actor(who);

        assertThat(actions(actor, leads, TerritoryState.ACTIVE)).isEqualTo(whenActive);
        assertThat(TerritoryPolicy.maySee(actor, TerritoryState.ACTIVE)).isTrue();
        if (TerritoryPolicy.maySee(actor, TerritoryState.ARCHIVED)) {
            assertThat(actions(actor, leads, TerritoryState.ARCHIVED)).isEqualTo(whenArchived);
        } else {
            assertThat(whenArchived).isEqualTo("-");
        }
    }

    private static String actions(Actor actor, boolean leads, TerritoryState state) {
        return TerritoryPolicy.actions(actor, leads, state).stream()
                .map(TerritoryAction::name)
                .collect(Collectors.joining(" "));
    }

    private static Actor actor(String role) {
        if (role.equals("anonymous")) {
            return Actor.ANONYMOUS;
        }
        var kind = role.startsWith("scope:") ? Actor.Kind.SERVICE : Actor.Kind.PERSON;
        var roles = kind == Actor.Kind.PERSON ? Set.copyOf(Arrays.asList(role, Roles.MEMBER)) : Set.of(role);
        return new Actor(kind, new UUID(0, 1), role, roles);
    }
}
