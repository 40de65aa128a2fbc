package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.trainings.sessions.SeatGiven;
import fr.essaim.trainings.sessions.SessionCancelled;
import fr.essaim.trainings.sessions.SessionMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells people in sessions of trainings what becomes of them. */
@ApplicationScoped
class SessionObserver {
    private static final String TOLD = """
            select s.title, tv.title as training, c.id as community_id, c.name as community_name from training_session s
                join training t on t.id = s.training_id join training_version tv on tv.id = t.current_id
                left join community c on c.id = t.community_id
            where s.id = ?
            """;

    private static final String PEOPLE = """
            select en.person_id from training_session_place pl join training_enrolment en on en.id = pl.enrolment_id
            where pl.session_id = ? and pl.state in ('SEATED', 'WAITING')
            union select person_id from training_session_tutor where session_id = ?
            """;

    private record Told(
            String session, String training, @Nullable Reference community) {
        static Told of(Row row) throws SQLException {
            return new Told(row.text("title"), row.text("training"), Reference.ofNullable(row, "community"));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    SessionObserver(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    void tell(@Observes SeatGiven given) {
        List<UUID> person = List.of(given.personId());
        tell(NotificationKind.TRAINING_SEAT_GIVEN, given.placeId(), given.sessionId(), person, Map.of());
    }

    void tell(@Observes SessionMoved moved) {
        List<UUID> people = rows.all(row -> row.uuid("person_id"), PEOPLE, moved.sessionId(), moved.sessionId());
        tell(NotificationKind.TRAINING_SESSION_MOVED, moved.changeId(), moved.sessionId(), people, Map.of());
    }

    void tell(@Observes SessionCancelled cancelled) {
        UUID session = cancelled.sessionId();
        Map<String, String> why = Map.of("reason", cancelled.reason());
        tell(NotificationKind.TRAINING_SESSION_CANCELLED, session, session, cancelled.people(), why);
    }

    private void tell(NotificationKind kind, UUID cause, UUID session, List<UUID> people, Map<String, String> more) {
        Told told = rows.one(Told::of, TOLD, session).orElseThrow();
        var words = new HashMap<>(more);
        words.put("session", told.session());
        words.put("training", told.training());
        var subject = new NotificationSubject("TRAINING_SESSION", session, told.session());
        announcements.tell(new Announcement(kind, cause, subject, told.community(), Map.copyOf(words)), people, null);
    }
}
