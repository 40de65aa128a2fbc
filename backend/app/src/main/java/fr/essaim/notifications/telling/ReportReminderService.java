package fr.essaim.notifications.telling;

import fr.essaim.communities.meetings.MeetingReader;
import fr.essaim.communities.memberships.MembershipService;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminds those who report of a meeting, the facilitators and the lead of the group that met, when members still wait for its report
 * a week later: once, each meeting in a transaction of its own.
 */
@ApplicationScoped
class ReportReminderService {
    private static final int DAYS_AFTER = 7;

    /** What was held longer ago is no news: nobody is reminded of years of it when reminders begin. */
    private static final int LONGEST_AFTER = 60;

    /**
     * A meeting without published report.
     *
     * @param lead of the group that met, while they take part
     */
    record Reminder(
            UUID meeting,
            String title,
            Instant startsAt,
            Reference community,
            @Nullable UUID lead) {
        static Reminder of(Row row) throws SQLException {
            return new Reminder(
                    row.uuid("id"),
                    row.text("title"),
                    row.instant("starts_at"),
                    new Reference(row.uuid("community_id"), row.text("name")),
                    row.uuidOrNull("lead_id"));
        }

        /** The same however often the job runs; a meeting put off is another reason to remind. */
        UUID cause() {
            return UUID.nameUUIDFromBytes((meeting + ":" + startsAt).getBytes(StandardCharsets.UTF_8));
        }

        String heldOn() {
            return LocalDate.ofInstant(startsAt, Today.FRANCE).toString();
        }
    }

    private final Announcements announcements;
    private final MembershipService memberships;
    private final Rows rows;

    ReportReminderService(Announcements announcements, MembershipService memberships, Rows rows) {
        this.announcements = announcements;
        this.memberships = memberships;
        this.rows = rows;
    }

    /** Meetings held a week before a day or somewhat earlier, whose report nobody has published. */
    List<Reminder> of(LocalDate day) {
        return rows.all(
                Reminder::of,
                """
                select e.id, e.title, e.starts_at, c.id as community_id, c.name, m.person_id as lead_id
                from meeting e join community c on c.id = e.community_id and c.state = 'ACTIVE'
                    left join working_group g on g.id = e.group_id
                    left join membership m on m.community_id = c.id and m.person_id = g.lead_id
                        and (m.state = 'ACTIVE' or m.state = 'SUSPENDED' and m.suspended_until <= ?)
                    left join meeting_report r on r.meeting_id = e.id
                where e.starts_at >= ? and e.starts_at < ? and %s
                order by e.starts_at, e.id
                """.formatted(MeetingReader.AWAITS_REPORT),
                day,
                startOf(day.minusDays(LONGEST_AFTER)),
                startOf(day.minusDays(DAYS_AFTER - 1)));
    }

    @Transactional
    void tell(Reminder reminder) {
        var subject = new NotificationSubject("MEETING", reminder.meeting(), reminder.title());
        var parameters = Map.of(
                "meeting", reminder.title(),
                "community", reminder.community().name(),
                "held", reminder.heldOn());
        var announcement = new Announcement(
                NotificationKind.REPORT_DUE, reminder.cause(), subject, reminder.community(), parameters);
        var reporters =
                new ArrayList<>(memberships.facilitators(reminder.community().id()));
        if (reminder.lead() != null) {
            reporters.add(reminder.lead());
        }
        announcements.tell(announcement, reporters, null);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Today.FRANCE).toInstant();
    }
}
