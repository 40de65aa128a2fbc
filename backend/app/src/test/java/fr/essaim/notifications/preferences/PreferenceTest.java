package fr.essaim.notifications.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class PreferenceTest {
    private static final String ADDRESS = "choisit@example.org";
    private static final String PATH = "me/notification-preferences";

    private final Api chooser = Api.as(Tokens.member(ADDRESS));

    @Inject
    NotificationFixtures fixtures;

    @BeforeEach
    void nothingChosen() {
        fixtures.forget();
        Persons.id(chooser);
    }

    private static Map<String, Object> choice(String kind, boolean inApp, String email) {
        return Map.of("kind", kind, "inApp", inApp, "email", email);
    }

    private Response choose(Map<?, ?>... choices) {
        return chooser.put(PATH, Map.of("choices", List.of(choices)));
    }

    private static String of(String kind, String field) {
        return "choices.find { it.kind == '" + kind + "' }." + field;
    }

    @Test
    void untilSomebodyChoosesEveryKindIsToldAsUsual() {
        chooser.get(PATH)
                .then()
                .statusCode(200)
                .body("version", is(0))
                .body("choices", hasSize(NotificationKind.values().length))
                .body(of("TERRITORY_ROLE_GIVEN", "inApp"), is(true))
                .body(of("TERRITORY_ROLE_GIVEN", "email"), is("IMMEDIATE"))
                .body(of("TERRITORY_ROLE_GIVEN", "compulsory"), is(false))
                .body(of("PROGRAMME_ENROLMENT_DECLINED", "compulsory"), is(true));
    }

    @Test
    void aChoiceReplacesTheFormerOnesAndIsInTheAuditTrail() {
        choose(choice("TERRITORY_ROLE_GIVEN", false, "WEEKLY"), choice("TERRITORY_ROLE_ENDED", true, "OFF"))
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body(of("TERRITORY_ROLE_GIVEN", "email"), is("WEEKLY"))
                .body(of("TERRITORY_ROLE_GIVEN", "usual.email"), is("IMMEDIATE"))
                .body(of("TERRITORY_ROLE_ENDED", "email"), is("OFF"));
        choose(choice("TERRITORY_ROLE_ENDED", true, "DAILY"))
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body(of("TERRITORY_ROLE_GIVEN", "email"), is("IMMEDIATE"));

        Api.as(Tokens.admin())
                .get("audit-entries?action=NOTIFICATION_PREFERENCE_UPDATED&subjectId=" + Persons.id(chooser))
                .then()
                .body("items[0].after.version", is(2))
                .body("items[0].before.version", is(1));
    }

    @Test
    void aDecisionOnOnesOwnRequestCannotBeSwitchedOff() {
        choose(
                        choice("TERRITORY_ROLE_GIVEN", true, "OFF"),
                        choice("PROGRAMME_ENROLMENT_DECLINED", true, "OFF"),
                        choice("PROGRAMME_ENROLMENT_SELECTED", false, "DAILY"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/choices/1", "/choices/2"))
                .body("violations.code", contains("notification-compulsory", "notification-compulsory"));
        choose(choice("PROGRAMME_ENROLMENT_DECLINED", true, "DAILY")).then().statusCode(200);
    }

    @Test
    void badChoicesAreRefusedWhole() {
        choose(choice("TERRITORY_ROLE_GIVEN", true, "OFF"), choice("TERRITORY_ROLE_GIVEN", true, "DAILY"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("notification-chosen-twice"));
        choose(choice("SPAM", true, "OFF")).then().statusCode(400).body("code", is("malformed-body"));
        choose(choice("TERRITORY_ROLE_GIVEN", true, "HOURLY")).then().statusCode(400);
        choose(Map.of("kind", "TERRITORY_ROLE_GIVEN")).then().statusCode(400);
        chooser.put(PATH, Map.of()).then().statusCode(400).body("violations[0].pointer", is("/choices"));
        chooser.get(PATH).then().body("version", is(0));
    }

    @Test
    void ofSimultaneousChoicesOneIsKeptAndTheOthersAreTold() {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> chooser.request()
                        .contentType("application/json")
                        .header("If-Match", "\"0-0\"")
                        .body(Map.of("choices", List.of(choice("TERRITORY_ROLE_GIVEN", true, "OFF"))))
                        .put(PATH)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).contains(412).doesNotContain(500);
    }

    @Test
    void aWriteNeedsTheVersionThatWasRead() {
        chooser.request()
                .contentType("application/json")
                .body(Map.of("choices", List.of()))
                .put(PATH)
                .then()
                .statusCode(428);
    }

    @Test
    void whatIsSwitchedOffIsNotTold() {
        choose(choice("TERRITORY_ROLE_GIVEN", true, "OFF")).then().statusCode(200);
        fixtures.give(chooser, fixtures.territory("Sans courriel"), "OFFICER");
        assertThat(fixtures.lettersTo(ADDRESS)).isEmpty();
        chooser.get("me/notifications").then().body("items", hasSize(1));

        choose(choice("TERRITORY_ROLE_GIVEN", false, "IMMEDIATE")).then().statusCode(200);
        fixtures.give(chooser, fixtures.territory("Par courriel"), "OFFICER");
        assertThat(fixtures.lettersTo(ADDRESS)).hasSize(1);
        chooser.get("me/notifications").then().body("items", hasSize(1));

        choose(choice("TERRITORY_ROLE_GIVEN", false, "OFF")).then().statusCode(200);
        fixtures.give(chooser, fixtures.territory("Pas du tout"), "OFFICER");
        assertThat(fixtures.lettersTo(ADDRESS)).hasSize(1);
        chooser.get("me/notifications").then().body("items", hasSize(1));
    }
}
