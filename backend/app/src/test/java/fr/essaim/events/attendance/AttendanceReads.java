package fr.essaim.events.attendance;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.register;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class AttendanceReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getAttendance",
                AttendanceReads::list,
                "getAttendanceFigures",
                () -> list() + "/figures",
                "printSignInSheet",
                () -> list() + "/sign-in-sheet",
                "getTicket",
                () -> "registrations/" + register(newcomer(), published(soon())) + "/ticket");
    }

    private static String list() {
        UUID event = published(soon());
        register(newcomer(), event);
        return "events/" + event + "/attendance";
    }
}
