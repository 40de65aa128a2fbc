package fr.essaim.records.reviews;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on reviews; whether their record may be read is asked before. */
@ApplicationScoped
class PeerReviews implements PanacheRepositoryBase<PeerReview, UUID> {
    private static final String FROM =
            "peer_review v join experience_record x on x.id = v.record_id join person w on w.id = v.reviewer_id";

    private static final String COLUMNS = "v.*, x.code as record_code, coalesce(x.revision ->> 'title', x.title) as"
            + " record_title, x.state as record_state, x.written_at, w.display_name as reviewer_name";

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("-createdAt").by("createdAt", "v.created_at", "timestamptz");

    private final Rows rows;

    PeerReviews(Rows rows) {
        this.rows = rows;
    }

    /** Those of one reviewer whose records they still may read: none that were withdrawn. */
    Page<PeerReviewDetails> ofReviewer(UUID reviewer, PeerReviewFilter filter, PageRequest request) {
        Conditions where = new Conditions()
                .and("v.reviewer_id = ?", reviewer)
                .and("x.state <> 'WITHDRAWN'")
                .andOneOf("v.state", filter.state());
        return listing(reviewer, false).page(rows, where, request);
    }

    /** @param all whether the reader sees those of others too */
    List<PeerReviewDetails> ofRecord(UUID record, @Nullable UUID reader, boolean all, boolean answers) {
        Conditions where = new Conditions().and("v.record_id = ?", record);
        if (!all) {
            where = reader == null ? where.and("false") : where.and("v.reviewer_id = ?", reader);
        }
        return listing(reader, answers).first(rows, where, 200);
    }

    Optional<PeerReviewDetails> details(UUID id, @Nullable UUID reader, boolean answers) {
        return listing(reader, answers).one(rows, new Conditions().and("v.id = ?", id));
    }

    /** Whether a person can be asked: active, found by the actor, and neither an author nor a lead of the territory. */
    Optional<Boolean> mayReview(UUID record, UUID person, @Nullable UUID actor, boolean staff, String leads) {
        return rows
                .all(
                        row -> row.bool("peer"),
                        "select not (exists (select from experience_author a where a.record_id = x.id and a.person_id = p.id)"
                                + " or exists (select from territory_role lead where lead.territory_id = x.territory_id"
                                + " and lead.person_id = p.id and " + leads + ")) as peer"
                                + " from experience_record x cross join person p where x.id = ? and p.id = ?"
                                + " and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                                + " or p.id = cast(? as uuid) or cast(? as boolean))",
                        Arrays.asList(record, person, actor, staff))
                .stream()
                .findFirst();
    }

    boolean isInvited(UUID record, int round, UUID reviewer) {
        return count("recordId = ?1 and round = ?2 and reviewerId = ?3", record, round, reviewer) > 0;
    }

    /** Who reviewed it, or was about to, when it was submitted before. */
    List<UUID> reviewers(UUID record, int round) {
        return list("recordId = ?1 and round = ?2 and state <> ?3", record, round, PeerReviewState.DECLINED).stream()
                .map(PeerReview::reviewerId)
                .toList();
    }

    private static Listing<PeerReviewDetails> listing(@Nullable UUID reader, boolean answers) {
        return new Listing<>("peer-reviews", COLUMNS, FROM, "v.id", SORTS, row -> details(row, reader, answers));
    }

    private static PeerReviewDetails details(Row row, @Nullable UUID reader, boolean answers) throws SQLException {
        var state = row.constant("state", PeerReviewState.class);
        boolean own = row.uuid("reviewer_id").equals(reader);
        var submitted = row.instantOrNull("submitted_at");
        return new PeerReviewDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("record_id"),
                row.text("record_code"),
                row.text("record_title"),
                row.integer("round"),
                state,
                PersonReference.of(row, "reviewer"),
                own || state == PeerReviewState.SUBMITTED ? content(row) : null,
                submitted != null && row.instant("written_at").isAfter(submitted),
                row.textOrNull("answer"),
                row.instantOrNull("answered_at"),
                submitted,
                row.instant("created_at"),
                actions(own && row.text("record_state").equals("IN_REVIEW"), answers, state));
    }

    private static List<PeerReviewAction> actions(boolean writes, boolean answers, PeerReviewState state) {
        var actions = new ArrayList<PeerReviewAction>();
        if (writes && state == PeerReviewState.INVITED) {
            actions.addAll(List.of(PeerReviewAction.UPDATE, PeerReviewAction.SUBMIT, PeerReviewAction.DECLINE));
        }
        if (answers && state == PeerReviewState.SUBMITTED) {
            actions.add(PeerReviewAction.ANSWER);
        }
        return List.copyOf(actions);
    }

    private static PeerReviewDraft content(Row row) throws SQLException {
        return new PeerReviewDraft(
                row.integerOrNull("clarity"),
                row.integerOrNull("honesty"),
                row.integerOrNull("evidence"),
                row.integerOrNull("transferability"),
                row.text("strengths"),
                row.text("questions"),
                row.text("at_home"),
                PeerReview.Comments.parse(row.text("comments")));
    }
}
