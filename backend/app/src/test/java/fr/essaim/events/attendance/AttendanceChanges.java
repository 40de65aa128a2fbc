package fr.essaim.events.attendance;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.mark;
import static fr.essaim.events.attendance.AttendanceFixtures.register;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AttendanceChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "noteAttendance",
                () -> {
                    UUID event = published(soon());
                    var mark = mark(register(newcomer(), event), "PRESENT", Instant.now());
                    return () -> STAFF.post("events/" + event + "/attendance", Map.of("marks", List.of(mark)));
                },
                "importAttendance",
                AttendanceChanges::file);
    }

    private static Request file() {
        UUID event = published(soon());
        String email = "fichier-" + UUID.randomUUID() + "@example.org";
        register(Api.as(Tokens.person(email, "Lina", "Fichier")), event);
        String starts = STAFF.get("events/" + event).path("startsAt");
        String ends = STAFF.get("events/" + event).path("endsAt");
        return () -> STAFF.request()
                .contentType("text/csv")
                .body("email;join;leave\r\n" + email + ";" + starts + ";" + ends + "\r\n")
                .post("events/" + event + "/attendance/import");
    }
}
