package fr.essaim.notifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class NotificationTest {
    private final Api reader = Api.as(Tokens.person("lectrice@example.org", "Léa", "Lectrice"));
    private final Api other = Api.as(Tokens.member("voisin@example.org"));

    @Inject
    NotificationFixtures fixtures;

    @BeforeEach
    void nothingTold() {
        fixtures.forget();
    }

    private void tell(Api person, String... territories) {
        for (String territory : territories) {
            fixtures.give(person, fixtures.territory(territory), "PROJECT_LEAD");
        }
    }

    private String firstId() {
        return reader.get("me/notifications").path("items[0].id");
    }

    @Test
    void onesOwnNotificationsAreListedNewestFirstInTheAskedLanguage() {
        tell(reader, "Première", "Seconde");

        reader.get("me/notifications")
                .then()
                .statusCode(200)
                .body("items.subject.label", contains("Seconde", "Première"))
                .body("items[0].kind", is("TERRITORY_ROLE_GIVEN"))
                .body("items[0].title", is("You are given a role in the territory Seconde: project lead"))
                .body("items[0].parameters.role", is("PROJECT_LEAD"))
                .body("items[0].path", containsString("/territoires/"))
                .body("items[0].community", nullValue())
                .body("items[0].readAt", nullValue())
                .body("total.value", is(2));
        given().auth()
                .preemptive()
                .oauth2(Tokens.person("lectrice@example.org", "Léa", "Lectrice"))
                .header("Accept-Language", "fr")
                .get("/api/v1/me/notifications")
                .then()
                .body(
                        "items[0].title",
                        is("Un rôle vous est confié dans le territoire Seconde : chef ou cheffe de projet"));
    }

    @Test
    void nobodySeesOrReadsWhatIsNotTheirs() {
        tell(reader, "Mienne");

        other.get("me/notifications").then().body("items", empty()).body("total.value", is(0));
        other.get("me/notifications/unread").then().body("unread", is(0));
        other.request().post("me/notifications/" + firstId() + "/read").then().statusCode(404);
        other.post("me/notifications/read", Map.of("upTo", "2100-01-01T00:00:00Z"))
                .then()
                .statusCode(200);
        reader.get("me/notifications/unread").then().body("unread", is(1));
        Api.as(Tokens.service("partner-agenda", "read"))
                .get("me/notifications")
                .then()
                .statusCode(403);
    }

    @Test
    void readingIsNotedOnceAndCounted() {
        tell(reader, "Une", "Deux");
        String id = firstId();

        String first = reader.request()
                .post("me/notifications/" + id + "/read")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        reader.request()
                .post("me/notifications/" + id + "/read")
                .then()
                .statusCode(200)
                .body("readAt", is(first));
        reader.get("me/notifications/unread").then().body("unread", is(1)).body("more", is(false));
        reader.get("me/notifications?unread=true").then().body("items.subject.label", contains("Une"));
        reader.get("me/notifications?unread=false").then().body("items.subject.label", contains("Deux"));
    }

    @Test
    void everythingIsReadUpToAMomentAndNotWhatCameSince() {
        tell(reader, "Ancienne");
        String seen = reader.get("me/notifications").path("items[0].createdAt");
        tell(reader, "Nouvelle");

        reader.post("me/notifications/read", Map.of("upTo", seen))
                .then()
                .statusCode(200)
                .body("unread", is(1));
        reader.get("me/notifications?unread=true").then().body("items.subject.label", contains("Nouvelle"));
        reader.post("me/notifications/read", Map.of())
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/upTo"));
    }

    @Test
    void theCountIsFreshOrNotModified() {
        tell(reader, "Comptée");
        String tag = reader.get("me/notifications/unread").header("ETag");

        reader.request()
                .header("If-None-Match", tag)
                .get("me/notifications/unread")
                .then()
                .statusCode(304);
        tell(reader, "Encore");
        reader.request()
                .header("If-None-Match", tag)
                .get("me/notifications/unread")
                .then()
                .statusCode(200)
                .body("unread", is(2));
    }

    @Test
    void theListIsFilteredPagedAndRefusesWhatItDoesNotKnow() {
        tell(reader, "A", "B", "C");

        String next = reader.get("me/notifications?size=2")
                .then()
                .body("items.subject.label", contains("C", "B"))
                .extract()
                .path("next");
        reader.get("me/notifications?size=2&after=" + next).then().body("items.subject.label", contains("A"));
        reader.get("me/notifications?kind=TERRITORY_ROLE_ENDED").then().body("items", empty());
        reader.get("me/notifications?kind=SPAM").then().statusCode(400);
        reader.get("me/notifications?unread=perhaps").then().statusCode(400);
        assertThat(reader.request().accept("text/csv").get("me/notifications").asString())
                .contains("You are given a role in the territory A: project lead");
    }

    @Test
    void listAndCountTakeTheSameStatementsHoweverMuchThereIs() {
        tell(reader, "A", "B", "C", "D");

        assertThat(Statements.leastDuring(
                        () -> reader.get("me/notifications").then().body("items", hasSize(4))))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(
                        () -> reader.get("me/notifications/unread").then().statusCode(200)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void anUnknownNotificationIsNotFound() {
        reader.request()
                .post("me/notifications/" + UUID.randomUUID() + "/read")
                .then()
                .statusCode(404);
    }
}
