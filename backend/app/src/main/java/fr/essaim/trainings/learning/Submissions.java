package fr.essaim.trainings.learning;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.richtext.RichText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on what learners hand in. */
@ApplicationScoped
class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private static final String FROM = "training_submission s join training_enrolment en on en.id = s.enrolment_id"
            + " join training_activity a on a.id = s.activity_id join person l on l.id = en.person_id left join lateral (select true as taught from training_session_place pl"
            + " join training_session ts on ts.id = pl.session_id and ts.state = 'OPEN'"
            + " join training_session_tutor st on st.session_id = ts.id where pl.enrolment_id = en.id and pl.state = 'SEATED'"
            + " and st.person_id = cast(? as uuid) and en.person_id <> st.person_id limit 1) own on true";

    /** Somebody who handed in their own may review those of others. */
    private static final String PEER =
            "a.review = 'PEER' and en.person_id <> ? and exists (select from training_submission os"
                    + " join training_enrolment oe on oe.id = os.enrolment_id"
                    + " where os.activity_id = s.activity_id and oe.person_id = ? and oe.state <> 'LEFT')";

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("submittedAt").by("submittedAt", "s.submitted_at", "timestamptz");

    private final Rows rows;

    Submissions(Rows rows) {
        this.rows = rows;
    }

    /**
     * What is handed in in a training, as far as the reader may review it.
     *
     * @param runs whether they write the training; then learners are named, as those of their own sessions are to tutors
     */
    Page<SubmissionDetails> page(
            UUID training, @Nullable UUID reader, boolean runs, SubmissionFilter filter, PageRequest request) {
        return listing(runs)
                .page(
                        rows,
                        visible(reader, runs)
                                .and("en.training_id = ?", training)
                                .andOneOf("s.state", filter.state()),
                        request);
    }

    Optional<SubmissionDetails> details(UUID id, @Nullable UUID reader, boolean runs) {
        return listing(runs).one(rows, visible(reader, runs).and("s.id = ?", id));
    }

    Optional<UUID> trainingOf(UUID submission) {
        return rows.one(
                row -> row.uuid("training_id"),
                "select en.training_id from training_submission s join training_enrolment en on en.id = s.enrolment_id where s.id = ?",
                submission);
    }

    Optional<Submission> of(UUID enrolment, UUID activity) {
        return find("enrolmentId = ?1 and activityId = ?2", enrolment, activity).firstResultOptional();
    }

    private static Conditions visible(@Nullable UUID reader, boolean runs) {
        Conditions where = Conditions.after(reader);
        if (runs) {
            return where;
        }
        return reader == null ? where.and("false") : where.and("(own.taught or (" + PEER + "))", reader, reader);
    }

    private static Listing<SubmissionDetails> listing(boolean runs) {
        return new Listing<>(
                "training-submissions",
                "s.*, coalesce(own.taught, false) as taught, a.title as activity_title, l.id as learner_id, l.display_name as learner_name",
                FROM,
                "s.id",
                SORTS,
                row -> details(row, runs));
    }

    private static SubmissionDetails details(Row row, boolean runs) throws SQLException {
        return new SubmissionDetails(
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", SubmissionState.class),
                row.uuid("activity_id"),
                row.text("activity_title"),
                runs || row.bool("taught") ? PersonReference.of(row, "learner") : null,
                row.text("text"),
                RichText.of(row.text("text")),
                row.textOrNull("comment"),
                row.instant("submitted_at"),
                row.instantOrNull("reviewed_at"));
    }
}
