package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.learning.TrainingBegun;
import fr.essaim.trainings.learning.TrainingFinished;
import fr.essaim.trainings.learning.WorkHandedIn;
import fr.essaim.trainings.learning.WorkReviewed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells learners what becomes of their way through a training. */
@ApplicationScoped
class TrainingObserver {
    private static final String TOLD = """
            select t.id as training_id, tv.title, c.id as community_id, c.name as community_name from training_enrolment en
                join training t on t.id = en.training_id join training_version tv on tv.id = en.version_id
                left join community c on c.id = t.community_id
            where en.id = ?
            """;

    /** Who writes the training or facilitates its community. */
    private static final String REVIEWERS = """
            select own.person_id from training_enrolment en join training_author own on own.training_id = en.training_id
            where en.id = ?
            union
            select m.person_id from training_enrolment en join training t on t.id = en.training_id
                join membership m on m.community_id = t.community_id
            where en.id = ? and m.role = 'FACILITATOR' and (m.state = 'ACTIVE' or m.state = 'SUSPENDED' and m.suspended_until <= ?)
            """;

    private record Told(
            UUID training, String title, @Nullable Reference community) {
        static Told of(Row row) throws SQLException {
            return new Told(row.uuid("training_id"), row.text("title"), Reference.ofNullable(row, "community"));
        }
    }

    private final Announcements announcements;
    private final Rows rows;
    private final Today today;

    TrainingObserver(Announcements announcements, Rows rows, Today today) {
        this.announcements = announcements;
        this.rows = rows;
        this.today = today;
    }

    void tell(@Observes TrainingBegun begun) {
        tell(NotificationKind.TRAINING_BEGUN, begun.enrolmentId(), begun.enrolmentId(), begun.personId());
    }

    void tell(@Observes TrainingFinished finished) {
        tell(NotificationKind.TRAINING_FINISHED, finished.enrolmentId(), finished.enrolmentId(), finished.personId());
    }

    void tell(@Observes WorkReviewed reviewed) {
        NotificationKind kind =
                reviewed.accepted() ? NotificationKind.TRAINING_WORK_ACCEPTED : NotificationKind.TRAINING_WORK_RETURNED;
        // A work can be returned more than once, each time with another word.
        tell(kind, reviewed.reviewId(), reviewed.enrolmentId(), reviewed.personId());
    }

    /** Those who may review it; who handed it in may be one of them, and does not. */
    void tell(@Observes WorkHandedIn handedIn) {
        UUID enrolment = handedIn.enrolmentId();
        Told told = rows.one(Told::of, TOLD, enrolment).orElseThrow();
        announcements.tell(
                new Announcement(
                        NotificationKind.TRAINING_WORK_WAITING,
                        handedIn.handingInId(),
                        new NotificationSubject("TRAINING_WORKS", told.training(), told.title()),
                        told.community(),
                        Map.of("training", told.title())),
                rows.all(row -> row.uuid("person_id"), REVIEWERS, enrolment, enrolment, today.date()),
                handedIn.personId());
    }

    private void tell(NotificationKind kind, UUID cause, UUID enrolment, UUID person) {
        Told told = rows.one(Told::of, TOLD, enrolment).orElseThrow();
        announcements.tell(
                new Announcement(
                        kind,
                        cause,
                        new NotificationSubject("TRAINING_ENROLMENT", enrolment, told.title()),
                        told.community(),
                        Map.of("training", told.title())),
                List.of(person),
                null);
    }
}
