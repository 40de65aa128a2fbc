package fr.essaim.events;

import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Local times are what people write: what becomes of those that the clocks skip or repeat, and of midnight. */
@HttpTest
class EventTimesTest {
    private static Map<String, Object> from(String starts, String ends, String zone) {
        return draft("À l’heure", "startsLocal", starts, "endsLocal", ends, "timeZone", zone);
    }

    @Test
    void aTimeThatTheClocksSkipIsMovedForwardByAsMuchAndThatIsSaid() {
        String id = STAFF.post("events", from("2026-03-29T02:30:00", "2026-03-29T04:00:00", "Europe/Paris"))
                .then()
                .statusCode(201)
                .body("startsAt", is("2026-03-29T01:30:00Z"))
                .body("startsLocal", is("2026-03-29T03:30:00"))
                .body("notices.code", contains("local-time-skipped"))
                .body("notices.pointer", contains("/startsLocal"))
                .body("notices.taken", contains("2026-03-29T03:30:00"))
                .extract()
                .path("id");
        STAFF.get("events/" + id).then().body("notices", hasSize(0));
    }

    @Test
    void ofATimeThatComesTwiceTheFirstIsTakenAndThatIsSaid() {
        UUID id = STAFF.create("events", from("2026-10-25T02:30:00", "2026-10-25T04:00:00", "Europe/Paris"));
        STAFF.get("events/" + id)
                .then()
                .body("startsAt", is("2026-10-25T00:30:00Z"))
                .body("notices.code", contains("local-time-ambiguous"));
    }

    @Test
    void anEndThatTheClocksPullBeforeTheBeginningIsRefused() {
        // 02:10 is skipped and becomes 03:10; 03:05 exists, and comes before.
        STAFF.post("events", from("2026-03-29T02:10:00", "2026-03-29T03:05:00", "Europe/Paris"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/endsLocal"));
    }

    @Test
    void midnightEndsTheDayBefore() {
        UUID id = STAFF.create("events", from("2026-06-01T18:00:00", "2026-06-02T00:00:00", "Europe/Paris"));
        STAFF.get("events/" + id)
                .then()
                .body("endsLocal", is("2026-06-02T00:00:00"))
                .body("endsAt", is("2026-06-01T22:00:00Z"));
    }

    @Test
    void noonStaysNoonAcrossTheClockChangeOfItsOwnZone() {
        UUID winter = STAFF.create("events", from("2026-01-05T12:00:00", "2026-01-05T12:30:00", "Pacific/Tahiti"));
        STAFF.get("events/" + winter).then().body("startsAt", is("2026-01-05T22:00:00Z"));
        UUID copy = STAFF.create("events/" + winter + "/duplicate", Map.of("startsLocal", "2026-07-06T12:00:00"));
        STAFF.get("events/" + copy).then().body("startsAt", is("2026-07-06T22:00:00Z"));
    }

    @Test
    void theAgendaMovesWithItsEventAndStaysOnItsDays() {
        UUID id = STAFF.create("events", from("2026-06-01T14:00:00", "2026-06-02T14:00:00", "Europe/Paris"));
        publish(id);
        write(id, "2026-06-03T09:00:00", 400);
        write(id, "2026-06-02T09:00:00", 200);

        STAFF.put("events/" + id, from("2026-06-08T15:00:00", "2026-06-09T15:00:00", "Europe/Paris"))
                .then()
                .statusCode(200)
                .body("agenda.startsLocal", contains("2026-06-09T10:00:00"));
    }

    private static void write(UUID event, String starts, int status) {
        Map<String, Object> agenda = Map.of("items", List.of(Map.of("title", "Atelier", "startsLocal", starts)));
        STAFF.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get("events/" + event).header("ETag"))
                .body(agenda)
                .put("events/" + event + "/agenda")
                .then()
                .statusCode(status);
    }
}
