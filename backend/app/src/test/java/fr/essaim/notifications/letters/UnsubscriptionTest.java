package fr.essaim.notifications.letters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Browser;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class UnsubscriptionTest {
    private static final String PREFERENCES = "me/notification-preferences";

    /** Somebody new each time: the trail keeps what others did before. */
    private final String address = UUID.randomUUID() + "@example.org";

    private final Api reader = Api.as(Tokens.member(address));

    @Inject
    NotificationFixtures fixtures;

    @Inject
    UnsubscribeTokens tokens;

    @BeforeEach
    void nothingTold() {
        fixtures.forget();
    }

    private static String path(String token) {
        return "/api/v1/notification-unsubscriptions/" + token;
    }

    private String email(String kind) {
        return reader.get(PREFERENCES).path("choices.find { it.kind == '" + kind + "' }.email");
    }

    @Test
    void theButtonOfAMailProgramEndsLettersOfThatKindWithoutASession() {
        fixtures.give(reader, fixtures.territory("Assez"), "OFFICER");
        String header = fixtures.lettersTo(address).getLast().header("List-Unsubscribe");
        String path = URI.create(header.substring(1, header.length() - 1)).getPath();

        for (int i = 0; i < 2; i++) {
            given().contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(path)
                    .then()
                    .statusCode(204);
        }
        assertThat(email("TERRITORY_ROLE_GIVEN")).isEqualTo("OFF");
        assertThat(email("TERRITORY_ROLE_ENDED")).isEqualTo("IMMEDIATE");
        Api.as(Tokens.admin())
                .get("audit-entries?action=NOTIFICATION_PREFERENCE_UPDATED&subjectId=" + Persons.id(reader))
                .then()
                .body("total.value", is(1))
                .body("items[0].actor.id", is(Persons.id(reader).toString()));
    }

    @Test
    void theLinkOfADigestEndsThatDigest() {
        UUID person = Persons.id(reader);
        reader.put(
                        PREFERENCES,
                        Map.of(
                                "choices",
                                List.of(
                                        Map.of("kind", "TERRITORY_ROLE_GIVEN", "inApp", true, "email", "WEEKLY"),
                                        Map.of("kind", "TERRITORY_ROLE_ENDED", "inApp", true, "email", "DAILY"),
                                        Map.of(
                                                "kind",
                                                "PROGRAMME_ENROLMENT_SELECTED",
                                                "inApp",
                                                true,
                                                "email",
                                                "WEEKLY"))))
                .then()
                .statusCode(200);
        given().multiPart("List-Unsubscribe", "One-Click")
                .post(path(tokens.token(person, "WEEKLY")))
                .then()
                .statusCode(204);

        assertThat(email("TERRITORY_ROLE_GIVEN")).isEqualTo("OFF");
        assertThat(email("TERRITORY_ROLE_ENDED")).isEqualTo("DAILY");
        assertThat(email("PROGRAMME_ENROLMENT_SELECTED")).as("compulsory").isEqualTo("WEEKLY");
    }

    @Test
    void openingTheLinkChangesNothingAndLeadsToThePageThatAsks() {
        String token = tokens.token(Persons.id(reader), "TERRITORY_ROLE_GIVEN");

        given().redirects()
                .follow(false)
                .get(path(token))
                .then()
                .statusCode(303)
                .header("Location", is("http://localhost:8080/notifications/desabonnement#" + token));
        assertThat(email("TERRITORY_ROLE_GIVEN")).isEqualTo("IMMEDIATE");
    }

    @Test
    void aForgedTokenIsNotFound() {
        UUID person = Persons.id(reader);
        String good = tokens.token(person, "TERRITORY_ROLE_GIVEN");
        String altered = (good.charAt(0) == 'A' ? 'B' : 'A') + good.substring(1);
        for (String bad : List.of(altered, good.substring(2), "x", "%%%25", "a".repeat(500), good + "AAAA")) {
            given().urlEncodingEnabled(true)
                    .post("/api/v1/notification-unsubscriptions/{token}", bad)
                    .then()
                    .statusCode(404)
                    .body("code", is("not-found"));
            given().redirects()
                    .follow(false)
                    .get("/api/v1/notification-unsubscriptions/{token}", bad)
                    .then()
                    .statusCode(404);
        }
        assertThat(tokens.read(tokens.token(UUID.randomUUID(), "TERRITORY_ROLE_GIVEN")))
                .isPresent();
        given().post(path(tokens.token(UUID.randomUUID(), "TERRITORY_ROLE_GIVEN")))
                .then()
                .statusCode(404);
        assertThat(email("TERRITORY_ROLE_GIVEN")).isEqualTo("IMMEDIATE");
    }

    @Test
    void aBrowserThatIsSignedInStillNeedsToProveItsOrigin() {
        String token = tokens.token(Persons.id(reader), "TERRITORY_ROLE_GIVEN");
        Browser browser = Browser.of(address);

        browser.post(path(token), "{}", Map.of()).then().statusCode(403).body("code", containsString("csrf"));
        browser.post(path(token), "{}", Map.of("X-Essaim-Client", "web", "Sec-Fetch-Site", "same-origin"))
                .then()
                .statusCode(204);
    }
}
