package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminds learners who did nothing for three weeks of what they began, once more after six, and never again until they have gone on:
 * each in a transaction of its own. Whoever wants none switches the kind off.
 */
@ApplicationScoped
class TrainingReminderService {
    private static final int DAYS = 21;

    /** Days that runs may be missed before a reminder is left out. */
    private static final int GRACE = 3;

    /**
     * Somebody who goes on no more.
     *
     * @param round first or second
     */
    record Reminder(
            UUID enrolment,
            UUID person,
            String title,
            @Nullable Reference community,
            Instant seenAt,
            int round) {
        static Reminder of(Row row) throws SQLException {
            return new Reminder(
                    row.uuid("id"),
                    row.uuid("person_id"),
                    row.text("title"),
                    Reference.ofNullable(row, "community"),
                    row.instant("last_seen_at"),
                    row.integer("round"));
        }

        /** The same however often the job runs; whoever went on and stopped again is another case. */
        UUID cause() {
            return UUID.nameUUIDFromBytes((enrolment + ":" + seenAt + ":" + round).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    TrainingReminderService(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    /** Learners who on that day have done nothing for three weeks, or for six, or for a few days more. */
    List<Reminder> of(LocalDate day) {
        return rows.all(
                Reminder::of,
                """
                select en.id, en.person_id, en.last_seen_at, tv.title, c.id as community_id, c.name as community_name, w.round
                from (values (1, cast(? as timestamptz), cast(? as timestamptz)),
                        (2, cast(? as timestamptz), cast(? as timestamptz))) w(round, since, until)
                    join training_enrolment en on en.last_seen_at >= w.since and en.last_seen_at < w.until
                    join training_version tv on tv.id = en.version_id join training t on t.id = en.training_id
                    left join community c on c.id = t.community_id
                where en.state = 'ACTIVE' and en.done_count < en.required_count
                order by en.id
                """,
                startOf(day.minusDays(DAYS + GRACE)),
                startOf(day.minusDays(DAYS - 1)),
                startOf(day.minusDays(2 * DAYS + GRACE)),
                startOf(day.minusDays(2 * DAYS - 1)));
    }

    @Transactional
    void tell(Reminder reminder) {
        announcements.tell(
                new Announcement(
                        NotificationKind.TRAINING_STUCK,
                        reminder.cause(),
                        new NotificationSubject("TRAINING_ENROLMENT", reminder.enrolment(), reminder.title()),
                        reminder.community(),
                        Map.of("training", reminder.title())),
                List.of(reminder.person()),
                null);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Today.FRANCE).toInstant();
    }
}
