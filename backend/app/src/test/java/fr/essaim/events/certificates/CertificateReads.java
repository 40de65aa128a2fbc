package fr.essaim.events.certificates;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.end;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;

import fr.essaim.testing.Pdf;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class CertificateReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of("printAttendanceCertificate", CertificateReads::paper, "checkAttendanceCertificate", () -> {
            String address = Pdf.of(STAFF.get(paper()).then()).code();
            return "attendance-certificates/" + address.substring(address.lastIndexOf('/') + 1);
        });
    }

    private static String paper() {
        UUID event = published(soon());
        String registration = attended(newcomer(), event);
        end(event);
        return "registrations/" + registration + "/certificate";
    }
}
