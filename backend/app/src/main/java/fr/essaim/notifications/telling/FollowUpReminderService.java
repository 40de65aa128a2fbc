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

/** Reminds owners of follow-ups: once some days before the date, once when it has passed; each in a transaction of its own. */
@ApplicationScoped
class FollowUpReminderService {
    private static final int DAYS_BEFORE = 3;

    /** What has been late for longer is no news: nobody is reminded of years of it when reminders begin. */
    private static final int DAYS_AFTER = 30;

    /** What fits a subject line with the words around it. */
    private static final int LONGEST = 150;

    /**
     * Something to be done by somebody.
     *
     * @param late whether the date has passed
     */
    record Reminder(UUID followUp, UUID owner, String what, LocalDate dueOn, boolean late, Reference community) {
        static Reminder of(Row row) throws SQLException {
            return new Reminder(
                    row.uuid("id"),
                    row.uuid("owner_id"),
                    row.text("what"),
                    row.date("due_on"),
                    row.bool("late"),
                    new Reference(row.uuid("community_id"), row.text("name")));
        }

        NotificationKind kind() {
            return late ? NotificationKind.FOLLOW_UP_LATE : NotificationKind.FOLLOW_UP_DUE;
        }

        /** The same however often the job runs; another date is another reason to remind. */
        UUID cause() {
            return UUID.nameUUIDFromBytes((followUp + ":" + dueOn).getBytes(StandardCharsets.UTF_8));
        }

        String shortly() {
            String line = what.replaceAll("\\s+", " ");
            return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    FollowUpReminderService(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    /** What is open and nearly due or late on a day, of those who still take part. */
    List<Reminder> of(LocalDate day) {
        return rows.all(Reminder::of, """
                select f.id, f.owner_id, f.what, f.due_on, f.due_on < ? as late, c.id as community_id, c.name
                from follow_up f join meeting_report r on r.id = f.report_id join meeting e on e.id = r.meeting_id
                    join community c on c.id = e.community_id and c.state = 'ACTIVE'
                where f.state = 'OPEN' and f.due_on between ? and ?
                    and exists (select from membership m where m.community_id = c.id and m.person_id = f.owner_id
                        and (m.state = 'ACTIVE' or m.state = 'SUSPENDED' and m.suspended_until <= ?))
                order by f.due_on, f.id
                """, day, day.minusDays(DAYS_AFTER), day.plusDays(DAYS_BEFORE), day);
    }

    @Transactional
    void tell(Reminder reminder) {
        var subject = new NotificationSubject("MY_FOLLOW_UPS", reminder.followUp(), reminder.shortly());
        var parameters = Map.of(
                "what", reminder.shortly(),
                "community", reminder.community().name(),
                "due", reminder.dueOn().toString());
        var announcement =
                new Announcement(reminder.kind(), reminder.cause(), subject, reminder.community(), parameters);
        announcements.tell(announcement, List.of(reminder.owner()), null);
    }
}
