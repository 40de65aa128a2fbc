package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reminds those who have a seat in a session of a training, and its tutors, that it begins the next day: once, each session apart. */
@ApplicationScoped
class SessionReminderService {
    /** @param starts another day is another reason to remind */
    record Reminder(
            UUID session,
            String title,
            String training,
            @Nullable Reference community,
            LocalDate starts) {
        static Reminder of(Row row) throws SQLException {
            return new Reminder(
                    row.uuid("id"),
                    row.text("title"),
                    row.text("training"),
                    Reference.ofNullable(row, "community"),
                    row.date("starts_on"));
        }

        UUID cause() {
            return UUID.nameUUIDFromBytes((session + ":" + starts).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    SessionReminderService(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    List<Reminder> of(LocalDate day) {
        return rows.all(Reminder::of, """
                select s.id, s.title, s.starts_on, tv.title as training, c.id as community_id, c.name as community_name
                from training_session s join training t on t.id = s.training_id
                    join training_version tv on tv.id = t.current_id left join community c on c.id = t.community_id
                where s.state = 'OPEN' and s.starts_on = ? order by s.id
                """, day.plusDays(1));
    }

    @Transactional
    void tell(Reminder reminder) {
        List<UUID> people = rows.all(row -> row.uuid("person_id"), """
                select en.person_id from training_session_place pl join training_enrolment en on en.id = pl.enrolment_id
                where pl.session_id = ? and pl.state = 'SEATED'
                union select person_id from training_session_tutor where session_id = ?
                """, reminder.session(), reminder.session());
        announcements.tell(
                new Announcement(
                        NotificationKind.TRAINING_SESSION_REMINDER,
                        reminder.cause(),
                        new NotificationSubject("TRAINING_SESSION", reminder.session(), reminder.title()),
                        reminder.community(),
                        Map.of("session", reminder.title(), "training", reminder.training())),
                people,
                null);
    }
}
