package fr.essaim.events.attendance;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.mark;
import static fr.essaim.events.attendance.AttendanceFixtures.register;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import fr.essaim.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class AttendanceTest {
    private final Instant now = Instant.now();

    private final Api person = newcomer();
    private UUID event = new UUID(0, 0);

    @BeforeEach
    void anEventWhoseDoorsAreOpen() {
        event = published(soon());
    }

    private ValidatableResponse note(Object... marks) {
        return STAFF.post("events/" + event + "/attendance", Map.of("marks", List.of(marks)))
                .then();
    }

    @Test
    void theListAtTheDoorHoldsEverybodyWhoHasASeatAndNobodyElse() {
        UUID small = published(soon("capacity", 1));
        register(person, small);
        register(newcomer(), small);

        STAFF.get("events/" + small + "/attendance")
                .then()
                .statusCode(200)
                .body("open", is(true))
                .body("seated", is(1))
                .body("present", is(0))
                .body("complete", is(true))
                .body("people", hasSize(1))
                .body("people[0].presence", is("UNKNOWN"))
                .body("people[0].at", nullValue());
    }

    @Test
    void whoCameIsNotedAndTheirRegistrationSaysSo() {
        String registration = register(person, event);

        note(mark(registration, "PRESENT", now)).statusCode(200).body("present", is(1));

        person.get("registrations/" + registration).then().body("state", is("ATTENDED"));
        note(mark(registration, "ABSENT", now.plusSeconds(1)))
                .body("present", is(0))
                .body("absent", is(1));
        note(mark(registration, "UNKNOWN", now.plusSeconds(2))).body("people.presence", contains("UNKNOWN"));
        person.get("registrations/" + registration).then().body("state", is("CONFIRMED"));
    }

    @Test
    void ofNotesThatArriveLateTheLatestCountsAndARepeatedOneChangesNothing() {
        String registration = register(person, event);
        var first = mark(registration, "ABSENT", now.minusSeconds(60));
        var second = mark(registration, "PRESENT", now);

        note(second).body("people.presence", contains("PRESENT"));
        int version = person.get("registrations/" + registration).path("version");
        note(first).statusCode(200).body("people.presence", contains("PRESENT"));
        note(second, first).statusCode(200).body("people.presence", contains("PRESENT"));

        person.get("registrations/" + registration).then().body("version", is(version));
    }

    @Test
    void oneNoteThatIsRefusedRefusesThemAll() {
        String registration = register(person, event);
        String elsewhere = register(person, published(soon()));

        note(mark(registration, "PRESENT", now), mark(elsewhere, "PRESENT", now))
                .statusCode(422)
                .body("violations.pointer", contains("/marks/1/registrationId"));
        note(mark(registration, "PRESENT", now.plus(Duration.ofHours(1))))
                .statusCode(422)
                .body("violations.code", contains("in-the-future"));
        note(mark(registration, "LATE", now)).statusCode(400);
        STAFF.post("events/" + event + "/attendance", Map.of("marks", List.of()))
                .then()
                .statusCode(400);

        STAFF.get("events/" + event + "/attendance").then().body("present", is(0));
    }

    @Test
    void nobodyIsNotedLongBeforeTheEvent() {
        UUID later = published(draft("Dans longtemps"));
        String registration = register(person, later);

        STAFF.post("events/" + later + "/attendance", Map.of("marks", List.of(mark(registration, "PRESENT", now))))
                .then()
                .statusCode(422)
                .body("violations.code", contains("attendance-not-open"));
        STAFF.get("events/" + later + "/attendance").then().body("open", is(false));
    }

    @Test
    void whoHasNoSeatAnyMoreIsNotOnTheList() {
        String registration = register(person, event);
        person.act("registrations/" + registration, "cancel", Map.of()).then().statusCode(200);

        note(mark(registration, "PRESENT", now)).statusCode(422);
        STAFF.get("events/" + event + "/attendance").then().body("people", empty());
    }

    @Test
    void theSheetHasATableForEachHalfDayWhereTheEventIs() {
        UUID seminar =
                published(draft("Séminaire", "startsLocal", "2099-12-06T14:00:00", "endsLocal", "2099-12-07T14:00:00"));
        register(Api.as(Tokens.person("emargeante@example.org", "Émilie", "Émargeante")), seminar);

        Pdf sheet = Pdf.of(STAFF.in("fr")
                .get("events/" + seminar + "/attendance/sign-in-sheet")
                .then()
                .statusCode(200));

        assertThat(sheet.words())
                .contains(
                        "Feuille d’émargement",
                        "Émilie Émargeante",
                        "Après-midi du 6 décembre 2099",
                        "Matin du 7 décembre 2099",
                        "Après-midi du 7 décembre 2099",
                        "Signature")
                .doesNotContain("Matin du 6 décembre");
        assertThat(sheet.isTagged()).isTrue();
    }
}
