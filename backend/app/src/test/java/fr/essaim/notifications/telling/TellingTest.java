package fr.essaim.notifications.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.MailServer;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what happens in a feature to what people are told. */
@HttpTest
class TellingTest {
    private static final String ADDRESS = "pilote@example.org";

    private final Api staff = Api.as(Tokens.staff());
    private final Api admin = Api.as(Tokens.admin());
    private final Api pilot = Api.as(Tokens.person(ADDRESS, "Paul", "Pilote"));

    @Inject
    NotificationFixtures fixtures;

    @Inject
    Announcements announcements;

    @BeforeEach
    void nothingTold() {
        fixtures.forget();
        Persons.revise(pilot, Map.of("language", "fr", "timeZone", "Indian/Reunion"));
    }

    private MailServer.Received last() {
        return fixtures.lettersTo(ADDRESS).getLast();
    }

    private UUID application(UUID territory) {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
        UUID programme = staff.create(
                "programmes",
                Map.of(
                        "name",
                        "Engagement",
                        "kind",
                        "ENGAGEMENT",
                        "ownerOrganisationId",
                        owner,
                        "startsOn",
                        "2026-01-01"));
        staff.act("programmes/" + programme, "publish", Map.of()).then().statusCode(200);
        return staff.create("programmes/" + programme + "/enrolments", Map.of("territoryId", territory));
    }

    @Test
    void whoGetsARoleIsToldInTheApplicationAndByMailInTheirLanguageAndZone() {
        UUID territory = fixtures.territory("Amiens & Cie");
        fixtures.give(pilot, territory, "CO_PILOT");

        pilot.get("me/notifications").then().body("items.kind", contains("TERRITORY_ROLE_GIVEN"));
        var letter = last();
        assertThat(letter.subject()).isEqualTo("Un rôle vous est confié dans le territoire Amiens & Cie : co-pilote");
        assertThat(letter.text())
                .contains("Bonjour Paul Pilote,")
                .contains("Vous l’exercez à partir du ")
                .contains("(Indian/Reunion)")
                .contains("Voir le territoire : http://localhost:8080/territoires/" + territory)
                .contains("http://localhost:8080/notifications/preferences");
        assertThat(letter.html())
                .contains("<html lang=\"fr\">")
                .contains("Amiens &amp; Cie")
                .contains("href=\"http://localhost:8080/territoires/" + territory + "\"");
        assertThat(letter.header("List-Unsubscribe"))
                .startsWith("<http://localhost:8080/api/v1/notification-unsubscriptions/");
    }

    @Test
    void theEndOfARoleIsToldToo() {
        UUID role = fixtures.give(pilot, fixtures.territory("Finissante"), "OFFICER");
        staff.post("territory-roles/" + role + "/end", Map.of("until", NotificationFixtures.today()))
                .then()
                .statusCode(200);

        pilot.get("me/notifications")
                .then()
                .body("items.kind", contains("TERRITORY_ROLE_ENDED", "TERRITORY_ROLE_GIVEN"));
    }

    @Test
    void whoDoesSomethingToThemselvesKnowsAlready() {
        UUID territory = fixtures.territory("Sienne");
        fixtures.give(staff, territory, "OFFICER");

        staff.get("me/notifications").then().body("items", empty());
    }

    @Test
    void thoseWhoLeadATerritoryAreToldOfTheDecisionWithItsReason() {
        Api officer = Api.as(Tokens.member("agente@example.org"));
        UUID territory = fixtures.territory("Candidate");
        fixtures.give(pilot, territory, "CO_PILOT");
        fixtures.give(officer, territory, "OFFICER");
        staff.act(
                        "programme-enrolments/" + application(territory),
                        "decline",
                        Map.of("reason", "Promotion <b>complète</b>.\nRevenez en 2028."))
                .then()
                .statusCode(200);

        pilot.get("me/notifications?kind=PROGRAMME_ENROLMENT_DECLINED")
                .then()
                .body("items.title", contains("Application declined: Candidate, programme Engagement"))
                .body("items[0].reason", is("Promotion <b>complète</b>.\nRevenez en 2028."));
        officer.get("me/notifications?kind=PROGRAMME_ENROLMENT_DECLINED").then().body("items", empty());
        var letter = last();
        assertThat(letter.subject()).isEqualTo("Candidature non retenue : Candidate, programme Engagement");
        assertThat(letter.text()).contains("Motif de la décision :\nPromotion <b>complète</b>.\nRevenez en 2028.");
        assertThat(letter.html())
                .contains("Promotion &lt;b&gt;complète&lt;/b&gt;.")
                .doesNotContain("<b>");
        assertThat(letter.header("List-Unsubscribe"))
                .as("a decision is always told")
                .isEmpty();
    }

    @Test
    void aSelectionIsToldAsWell() {
        UUID territory = fixtures.territory("Retenue");
        fixtures.give(pilot, territory, "PROJECT_LEAD");
        staff.act("programme-enrolments/" + application(territory), "select", Map.of())
                .then()
                .statusCode(200);

        assertThat(last().subject()).isEqualTo("Candidature retenue : Retenue, programme Engagement");
    }

    @Test
    void whatFailsIsToldToNobody() {
        UUID territory = fixtures.territory("Double");
        fixtures.give(pilot, territory, "OFFICER");
        staff.post(
                        "territories/" + territory + "/roles",
                        Map.of("personId", Persons.id(pilot), "kind", "OFFICER", "since", NotificationFixtures.today()))
                .then()
                .statusCode(409);

        pilot.get("me/notifications").then().body("total.value", is(1));
        staff.get("outbox-messages?recipientId=" + Persons.id(pilot)).then().body("total.value", is(1));
    }

    @Test
    void aClosedAccountIsToldNothing() {
        Api closed = Api.as(Tokens.member("partie@example.org"));
        UUID id = Persons.id(closed);
        UUID territory = fixtures.territory("Sans elle");
        admin.act("people/" + id, "deactivate", Map.of("reason", "Départ"))
                .then()
                .statusCode(200);
        staff.create(
                "territories/" + territory + "/roles",
                Map.of("personId", id, "kind", "OFFICER", "since", NotificationFixtures.today()));

        staff.get("outbox-messages?recipientId=" + id).then().body("items", empty());
    }

    private static Announcement announcement(UUID cause) {
        return new Announcement(
                NotificationKind.TERRITORY_ROLE_GIVEN,
                cause,
                new NotificationSubject("TERRITORY", UUID.randomUUID(), "Essai"),
                null,
                Map.of("territory", "Essai", "role", "OFFICER", "since", "2026-11-22"));
    }

    private void tell(UUID cause, List<UUID> people) {
        QuarkusTransaction.requiringNew().run(() -> announcements.tell(announcement(cause), people, null));
    }

    @Test
    void oneCauseToldManyTimesAtOnceIsToldOnce() {
        UUID person = Persons.id(pilot);
        UUID cause = UUID.randomUUID();
        IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> tell(cause, List.of(person))))
                .toList()
                .forEach(CompletableFuture::join);

        pilot.get("me/notifications").then().body("total.value", is(1));
        staff.get("outbox-messages?recipientId=" + person).then().body("total.value", is(1));
    }

    @Test
    void tellingManyTakesAsManyStatementsAsTellingOne() {
        List<UUID> people = IntStream.range(0, 12)
                .mapToObj(i -> Persons.id(Api.as(Tokens.member("foule-" + i + "@example.org"))))
                .toList();

        UUID one = Persons.id(pilot);
        assertThat(Statements.during(() -> tell(UUID.randomUUID(), people))).isEqualTo(4);
        assertThat(Statements.during(() -> tell(UUID.randomUUID(), List.of(one))))
                .isEqualTo(4);
    }

    @Test
    void staffSeesWhatIsOnItsWay() {
        fixtures.give(pilot, fixtures.territory("Vue"), "OFFICER");
        fixtures.give(pilot, fixtures.territory("Vue aussi"), "CO_PILOT");

        staff.get("outbox-messages?recipientId=" + Persons.id(pilot))
                .then()
                .body("items.kind", containsInAnyOrder("TERRITORY_ROLE_GIVEN", "TERRITORY_ROLE_GIVEN"))
                .body("items[0].state", is("PENDING"));
    }
}
