package fr.essaim.events.attendance;

import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;

import fr.essaim.testing.Api;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events whose doors are open, and what is noted there. */
public final class AttendanceFixtures {
    private AttendanceFixtures() {}

    /** Begins in an hour, where clocks show UTC all year. */
    public static Map<String, Object> soon(Object... fields) {
        LocalDateTime starts = LocalDateTime.now(ZoneOffset.UTC).plusHours(1).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> draft = draft("Tout à l’heure", fields);
        draft.put("timeZone", "Africa/Abidjan");
        draft.put("startsLocal", starts.toString());
        draft.put("endsLocal", starts.plusHours(2).toString());
        return draft;
    }

    public static String register(Api person, UUID event) {
        return person.create("events/" + event + "/registrations", Map.of()).toString();
    }

    public static Map<String, Object> mark(String registration, String presence, Instant at) {
        return Map.of("registrationId", registration, "presence", presence, "at", at.toString());
    }

    /** Somebody comes, and the event is over: it is moved to the past afterwards, since nobody registers for what is over. */
    public static String attended(Api person, UUID event) {
        String registration = register(person, event);
        note(event, mark(registration, "PRESENT", Instant.now()));
        return registration;
    }

    public static void note(UUID event, Object... marks) {
        STAFF.post("events/" + event + "/attendance", Map.of("marks", List.of(marks)))
                .then()
                .statusCode(200);
    }

    /** It took place yesterday, from ten to noon. */
    public static void end(UUID event) {
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        Map<String, Object> past = soon();
        past.put("startsLocal", yesterday.atTime(10, 0) + ":00");
        past.put("endsLocal", yesterday.atTime(12, 0) + ":00");
        STAFF.request()
                .header("If-Match", STAFF.get("events/" + event).header("ETag"))
                .contentType("application/json")
                .body(past)
                .put("events/" + event)
                .then()
                .statusCode(200);
    }
}
