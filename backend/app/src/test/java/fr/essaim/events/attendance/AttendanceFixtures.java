package fr.essaim.events.attendance;

import static fr.essaim.events.EventFixtures.draft;

import fr.essaim.testing.Api;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Events whose doors are open, and what is noted there. */
final class AttendanceFixtures {
    private AttendanceFixtures() {}

    /** Begins in an hour, where clocks show UTC all year. */
    static Map<String, Object> soon(Object... fields) {
        LocalDateTime starts = LocalDateTime.now(ZoneOffset.UTC).plusHours(1).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> draft = draft("Tout à l’heure", fields);
        draft.put("timeZone", "Africa/Abidjan");
        draft.put("startsLocal", starts.toString());
        draft.put("endsLocal", starts.plusHours(2).toString());
        return draft;
    }

    static String register(Api person, UUID event) {
        return person.create("events/" + event + "/registrations", Map.of()).toString();
    }

    static Map<String, Object> mark(String registration, String presence, Instant at) {
        return Map.of("registrationId", registration, "presence", presence, "at", at.toString());
    }
}
