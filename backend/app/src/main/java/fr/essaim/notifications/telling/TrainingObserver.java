package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.trainings.learning.TrainingBegun;
import fr.essaim.trainings.learning.TrainingFinished;
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
            select tv.title, c.id as community_id, c.name as community_name from training_enrolment en
                join training t on t.id = en.training_id join training_version tv on tv.id = en.version_id
                left join community c on c.id = t.community_id
            where en.id = ?
            """;

    private record Told(String title, @Nullable Reference community) {
        static Told of(Row row) throws SQLException {
            return new Told(row.text("title"), Reference.ofNullable(row, "community"));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    TrainingObserver(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
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
