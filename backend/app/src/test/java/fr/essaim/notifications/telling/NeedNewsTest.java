package fr.essaim.notifications.telling;

import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That somebody needs something, and that it is settled: neither what nor who, in no letter. */
@HttpTest
class NeedNewsTest {
    private final String hostAddress = UUID.randomUUID() + "@example.org";
    private final String address = UUID.randomUUID() + "@example.org";
    private final Api host = Api.as(Tokens.member(hostAddress));
    private final Api guest = Api.as(Tokens.member(address));

    @Inject
    NotificationFixtures fixtures;

    @BeforeEach
    void nothingTold() {
        fixtures.forget();
        Persons.revise(guest, Map.of("language", "fr"));
        Persons.revise(host, Map.of("language", "fr"));
    }

    @Test
    void organisersLearnOfItEachTimeItIsSaidAndThePersonOfTheAnswer() {
        UUID event = published(draft("Discrète", "organiserIds", List.of(Persons.id(host))));
        String registration = "registrations/"
                + guest.create(
                        "events/" + event + "/registrations", Map.of("need", Map.of("words", "Un fauteuil large")));
        var letter = fixtures.lettersTo(hostAddress).getLast();
        assertThat(letter.subject()).isEqualTo("Un besoin d’accessibilité est signalé : Discrète");
        assertThat(letter.text())
                .contains("/evenements/" + event + "/inscriptions")
                .doesNotContain("fauteuil");

        guest.put(registration + "/need", Map.of("words", "Deux fauteuils larges"))
                .then()
                .statusCode(200);
        host.get("me/notifications").then().body("items.kind", contains("NEED_STATED", "NEED_STATED"));

        String need = guest.get(registration + "/need").path("need.id");
        STAFF.request()
                .header("If-Match", "\"1-0\"")
                .contentType("application/json")
                .body(Map.of("answer", "Rangée réservée"))
                .post("needs/" + need + "/settle")
                .then()
                .statusCode(200);
        guest.get("me/notifications").then().body("items.kind", hasItem("NEED_SETTLED"));
        assertThat(fixtures.lettersTo(address).getLast().text()).doesNotContain("fauteuil", "Rangée");
    }
}
