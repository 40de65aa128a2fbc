package fr.essaim.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import fr.essaim.trainings.TrainingFixtures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@HttpTest
class SessionTest {
    /** What each action stands for: the operation must answer 403 or 401 exactly to those it is not offered to. */
    private static final Map<String, String> COLLECTIONS = Map.of(
            "CREATE_ORGANISATION", "organisations",
            "CREATE_COMMUNITY", "communities",
            "CREATE_EVENT", "events",
            "CREATE_TRAINING", "trainings",
            "CREATE_TOPIC_SCHEME", "topic-schemes",
            "CREATE_COMPETENCE_FRAMEWORK", "competence-frameworks",
            "READ_AUDIT", "audit-entries",
            "READ_PEOPLE", "people",
            "READ_OUTBOX", "outbox-messages");

    @Test
    void aVisitorIsNotSignedIn() {
        Api.anonymous()
                .get("session")
                .then()
                .statusCode(200)
                .body("signedIn", is(false))
                .body("person", nullValue())
                .body("roles", hasSize(0))
                .body("actions", hasSize(0));
    }

    @Test
    void aPersonSeesWhoTheyAreAndWhatTheyMayDo() {
        Api.as(Tokens.staff())
                .get("session")
                .then()
                .body("signedIn", is(true))
                .body("person.displayName", is("Sacha Leroy"))
                .body("roles", contains("member", "staff"))
                .body(
                        "actions",
                        contains(
                                "CREATE_ORGANISATION",
                                "CREATE_TERRITORY",
                                "CREATE_PROGRAMME",
                                "CREATE_COMMUNITY",
                                "CREATE_EVENT",
                                "CREATE_TRAINING",
                                "CREATE_TOPIC_SCHEME",
                                "CREATE_COMPETENCE_FRAMEWORK",
                                "READ_PEOPLE",
                                "READ_OUTBOX"));
    }

    @Test
    void aServiceAccountHasScopesForRoles() {
        Api.as(Tokens.service("partner-territories", "read", "territories:write"))
                .get("session")
                .then()
                .body("signedIn", is(true))
                .body("person", nullValue())
                .body("roles", contains("scope:read", "scope:territories:write"))
                .body("actions", contains("CREATE_TERRITORY"));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void everyOfferIsKeptAndNothingElseIsPossible(Api caller) {
        List<String> offered = caller.get("session").path("actions");
        COLLECTIONS.forEach((action, path) -> {
            int status = action.startsWith("CREATE")
                    ? caller.post(path, body(action)).statusCode()
                    : caller.get(path).statusCode();
            assertThat(status != 401 && status != 403).as(action).isEqualTo(offered.contains(action));
        });
    }

    /** Whether somebody may create an event or a training shows once it is said where. */
    private static Map<String, ?> body(String action) {
        return switch (action) {
            case "CREATE_EVENT" -> EventFixtures.draft("Sans communauté");
            case "CREATE_TRAINING" -> TrainingFixtures.draft("Sans communauté");
            default -> Map.of();
        };
    }

    static Stream<Api> callers() {
        return Stream.of(
                Api.anonymous(),
                Api.as(Tokens.member("member@example.org")),
                Api.as(Tokens.staff()),
                Api.as(Tokens.admin()),
                Api.as(Tokens.service("partner-agenda", "read")),
                Api.as(Tokens.service("partner-territories", "organisations:write")),
                Api.as(Tokens.service("partner-communities", "communities:write")),
                Api.as(Tokens.service("partner-events", "events:write")));
    }
}
