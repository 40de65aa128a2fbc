package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.records.RecordReturned;
import fr.essaim.records.RecordValidated;
import fr.essaim.records.reviews.PeerReviewAnswered;
import fr.essaim.records.reviews.PeerReviewInvited;
import fr.essaim.records.reviews.PeerReviewSubmitted;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells authors and peers what becomes of records; never whose experience it is. */
@ApplicationScoped
class RecordObserver {
    private final Announcements announcements;
    private final Rows rows;

    RecordObserver(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    void tell(@Observes PeerReviewInvited invited) {
        List<UUID> peer = List.of(invited.personId());
        ofReview(NotificationKind.PEER_REVIEW_ASKED, invited.reviewId(), invited.recordId(), peer);
    }

    void tell(@Observes PeerReviewSubmitted submitted) {
        List<UUID> authors = authors(submitted.recordId());
        ofReview(NotificationKind.PEER_REVIEW_GIVEN, submitted.reviewId(), submitted.recordId(), authors);
    }

    void tell(@Observes PeerReviewAnswered answered) {
        List<UUID> peer = List.of(answered.personId());
        ofReview(NotificationKind.PEER_REVIEW_ANSWERED, answered.reviewId(), answered.recordId(), peer);
    }

    void tell(@Observes RecordReturned returned) {
        ofRecord(NotificationKind.RECORD_RETURNED, returned.decisionId(), returned.recordId());
    }

    void tell(@Observes RecordValidated validated) {
        ofRecord(NotificationKind.RECORD_VALIDATED, validated.decisionId(), validated.recordId());
    }

    private void ofRecord(NotificationKind kind, UUID decision, UUID record) {
        String title = title(record);
        tell(kind, decision, new NotificationSubject("EXPERIENCE_RECORD", record, title), authors(record));
    }

    private void ofReview(NotificationKind kind, UUID review, UUID record, List<UUID> people) {
        tell(kind, review, new NotificationSubject("PEER_REVIEW", review, title(record)), people);
    }

    private void tell(NotificationKind kind, UUID cause, NotificationSubject subject, List<UUID> people) {
        announcements.tell(
                new Announcement(kind, cause, subject, null, Map.of("record", subject.label())), people, null);
    }

    private String title(UUID record) {
        return rows.one(
                        row -> row.text("title"),
                        "select coalesce(revision ->> 'title', title) as title from experience_record where id = ?",
                        record)
                .orElseThrow();
    }

    private List<UUID> authors(UUID record) {
        return rows.all(
                row -> row.uuid("person_id"), "select person_id from experience_author where record_id = ?", record);
    }
}
