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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminds whoever holds a certificate of a training that it ends, two months and two weeks before, each in a transaction of its own;
 * not once a later one has taken its place. Whoever wants none switches the kind off.
 */
@ApplicationScoped
class CertificateReminderService {
    private static final int FIRST_DAYS = 60;
    private static final int SECOND_DAYS = 15;

    /** Days that runs may be missed before a reminder is left out. */
    private static final int GRACE = 3;

    /** @param round first or second */
    record Reminder(
            UUID certificate,
            UUID enrolment,
            UUID person,
            String title,
            @Nullable Reference community,
            LocalDate ends,
            int round) {
        static Reminder of(Row row) throws SQLException {
            return new Reminder(
                    row.uuid("id"),
                    row.uuid("enrolment_id"),
                    row.uuid("person_id"),
                    row.text("title"),
                    Reference.ofNullable(row, "community"),
                    LocalDate.ofInstant(row.instant("expires_at"), Today.FRANCE),
                    row.integer("round"));
        }

        UUID cause() {
            return UUID.nameUUIDFromBytes((certificate + ":" + round).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    CertificateReminderService(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    /** Certificates that on that day end in two months, or in two weeks, or in a few days less. */
    List<Reminder> of(LocalDate day) {
        return rows.all(Reminder::of, """
                select k.id, k.enrolment_id, k.expires_at, en.person_id, tv.title, c.id as community_id, c.name as community_name,
                    w.round
                from (values (1, cast(? as date) + cast(? as integer)), (2, cast(? as date) + cast(? as integer))) w(round, last)
                    join training_certificate k on k.revoked_at is null
                        and k.expires_at >= (w.last - cast(? as integer)) at time zone 'Europe/Paris'
                        and k.expires_at < (w.last + 1) at time zone 'Europe/Paris'
                    join training_enrolment en on en.id = k.enrolment_id and en.state = 'COMPLETED'
                    join training_version tv on tv.id = k.version_id join training t on t.id = en.training_id
                    left join community c on c.id = t.community_id
                where not exists (select from training_certificate later where later.enrolment_id = k.enrolment_id
                    and later.issued_at > k.issued_at)
                order by k.id
                """, day, FIRST_DAYS, day, SECOND_DAYS, GRACE);
    }

    @Transactional
    void tell(Reminder reminder) {
        announcements.tell(
                new Announcement(
                        NotificationKind.TRAINING_CERTIFICATE_ENDS,
                        reminder.cause(),
                        new NotificationSubject("TRAINING_ENROLMENT", reminder.enrolment(), reminder.title()),
                        reminder.community(),
                        Map.of(
                                "training",
                                reminder.title(),
                                "ends",
                                reminder.ends().toString())),
                List.of(reminder.person()),
                null);
    }
}
