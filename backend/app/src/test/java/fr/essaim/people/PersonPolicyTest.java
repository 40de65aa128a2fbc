package fr.essaim.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.security.Actor;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonPolicyTest {
    private static final UUID PERSON = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "anonymous, ACTIVE,      '',         false",
        "service,   ACTIVE,      '',         false",
        "member,    ACTIVE,      '',         false",
        "staff,     ACTIVE,      '',         false",
        "admin,     ACTIVE,      DEACTIVATE, true",
        "admin,     DEACTIVATED, REACTIVATE, true",
        "self,      ACTIVE,      UPDATE,     true",
        "ownAdmin,  ACTIVE,      UPDATE,     true",
    })
    void whoMayDoWhat(String who, PersonState state, String actions, boolean seesEmail) {
        Actor actor = actor(who);

        assertThat(PersonPolicy.actions(actor, PERSON, state))
                .containsExactlyElementsOf(Arrays.stream(actions.split(" ", -1))
                        .filter(name -> !name.isEmpty())
                        .map(PersonAction::valueOf)
                        .toList());
        assertThat(PersonPolicy.maySeeEmail(actor, PERSON)).isEqualTo(seesEmail);
    }

    @Test
    void anAccountOnlyMovesBetweenOpenAndClosed() {
        for (PersonState from : PersonState.values()) {
            for (PersonState to : PersonState.values()) {
                assertThat(from.canBecome(to)).as(from + " to " + to).isEqualTo(from != to);
            }
        }
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "anonymous" -> Actor.ANONYMOUS;
            case "service" -> new Actor(Actor.Kind.SERVICE, PERSON, "partner", Set.of("scope:read"));
            case "member" -> person(UUID.randomUUID(), "member");
            case "staff" -> person(UUID.randomUUID(), "member", "staff");
            case "admin" -> person(UUID.randomUUID(), "member", "staff", "admin");
            case "self" -> person(PERSON, "member");
            case "ownAdmin" -> person(PERSON, "member", "staff", "admin");
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static Actor person(UUID id, String... roles) {
        return new Actor(Actor.Kind.PERSON, id, "Somebody", Set.of(roles));
    }
}
