package fr.essaim.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammePolicyTest {
    /** Who; whether they lead some territory; what they may do to a draft (- if they can't see it), published, closed programme. */
    @ParameterizedTest
    @CsvSource({
        "anonymous,               false, -,              '',                 ''",
        "member,                  false, -,              '',                 ''",
        "member,                  true,  -,              ENROL,              ''",
        "staff,                   false, UPDATE PUBLISH, UPDATE CLOSE ENROL, UPDATE REOPEN",
        "admin,                   false, UPDATE PUBLISH, UPDATE CLOSE ENROL, UPDATE REOPEN",
        "scope:read,              false, -,              '',                 ''",
        "scope:territories:write, false, -,              '',                 ''",
        "scope:programmes:write,  false, UPDATE PUBLISH, UPDATE CLOSE ENROL, UPDATE REOPEN"
    })
    void everyoneMayDoWhatTheTableSays(String who, boolean leads, String draft, String published, String closed) {
        Actor actor = actor(who);

        assertThat(actions(actor, leads, ProgrammeState.DRAFT)).isEqualTo(draft);
        assertThat(actions(actor, leads, ProgrammeState.PUBLISHED)).isEqualTo(published);
        assertThat(actions(actor, leads, ProgrammeState.CLOSED)).isEqualTo(closed);
    }

    private static String actions(Actor actor, boolean leads, ProgrammeState state) {
        return ProgrammePolicy.maySee(actor, state)
                ? ProgrammePolicy.actions(actor, leads, state).stream()
                        .map(ProgrammeAction::name)
                        .collect(Collectors.joining(" "))
                : "-";
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
