package fr.essaim.events.attendance;

import fr.essaim.events.EventDetails;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Notes who came from what a video tool noted. */
@ApplicationScoped
class PresenceImportService {
    private final AttendanceService attendance;
    private final Attendances attendances;
    private final Today today;

    PresenceImportService(AttendanceService attendance, Attendances attendances, Today today) {
        this.attendance = attendance;
        this.attendances = attendances;
        this.today = today;
    }

    /**
     * @param minutes how long one is there to count as present
     * @param dryRun only says what would become of each line
     * @throws ProblemException as {@link PresenceFile#read} and, where something is noted, {@link AttendanceService#mark}
     */
    @Transactional
    PresenceReport take(Actor actor, UUID id, byte[] content, int minutes, boolean dryRun) {
        EventDetails event = attendance.requireNoter(actor, id);
        Instant now = today.now();
        List<PresenceFile.Entry> entries = PresenceFile.read(content, ZoneId.of(event.timeZone()));
        var judged = new PresenceLines(
                        entries,
                        attendances.byAddress(id, now),
                        event.startsAt(),
                        event.endsAt(),
                        Duration.ofMinutes(minutes))
                .judge();
        if (!dryRun) {
            attendance.requireOpen(event);
        }
        if (!dryRun && !judged.present().isEmpty()) {
            List<PresenceMark> marks = judged.present().stream()
                    .map(registration -> new PresenceMark(registration, Presence.PRESENT, now))
                    .toList();
            attendance.mark(actor, id, new PresenceDraft(marks));
        }
        var report = PresenceReport.of(dryRun, judged.present().size(), judged.lines());
        return actor.personId() == null ? report.withoutNames() : report;
    }
}
