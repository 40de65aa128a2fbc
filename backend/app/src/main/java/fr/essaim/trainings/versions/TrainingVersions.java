package fr.essaim.trainings.versions;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.TrainingPolicy;
import fr.essaim.trainings.TrainingReader;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on versions themselves. */
@ApplicationScoped
public class TrainingVersions implements PanacheRepositoryBase<TrainingVersion, UUID> {
    private static final SortKeys SORTS = SortKeys.defaultingTo("number").by("number", "tv.number", "integer");

    private final Rows rows;
    private final Outlines outlines;

    TrainingVersions(Rows rows, Outlines outlines) {
        this.rows = rows;
        this.outlines = outlines;
    }

    /** The first version of a new training, as a draft without modules. */
    public void first(UUID training, VersionDraft draft, Instant now) {
        persistAndFlush(new TrainingVersion(training, 1, draft, now));
    }

    /** The modules of a version, in order; of a draft with what became of each activity. */
    public List<OutlineModule> outline(UUID version) {
        return outlines.of(version);
    }

    /** A version, and what the actor may do with its training. */
    record Found(VersionDetails version, TrainingPolicy.Standing standing) {}

    /** @param visible conditions on the training {@code t} */
    Optional<Found> details(Actor actor, Conditions visible, UUID id) {
        return new Listing<>(
                        "training-version",
                        "tv.*, t.community_id is not null as in_community, " + TrainingReader.standing(actor),
                        TrainingReader.FROM + " join training_version tv on tv.training_id = t.id",
                        "tv.id",
                        SORTS,
                        row -> new Found(details(row, outlines.of(row.uuid("id"))), TrainingReader.standing(row)))
                .one(rows, visible.and("tv.id = ?", id));
    }

    /** @param drafts whether the reader writes the training: sees its draft, and how many learn */
    List<VersionSummary> history(UUID training, boolean drafts) {
        return rows.all(
                VersionSummary::of,
                "select id, number, state, change_note, published_at,"
                        + (drafts
                                ? " (select count(*) from training_enrolment e where e.version_id = tv.id)"
                                : " null::bigint")
                        + " as learners from training_version tv where training_id = ?"
                        + (drafts ? "" : " and state <> 'DRAFT'") + " order by number desc",
                training);
    }

    Optional<TrainingVersion> published(UUID training) {
        return find("trainingId = ?1 and state = ?2", training, VersionState.PUBLISHED)
                .firstResultOptional();
    }

    boolean isDrafted(UUID training) {
        return count("trainingId = ?1 and state = ?2", training, VersionState.DRAFT) > 0;
    }

    void discard(UUID version) {
        outlines.delete(version);
        rows.update("delete from training_version where id = ?", version);
    }

    private static VersionDetails details(Row row, List<OutlineModule> modules) throws SQLException {
        VersionContent content = VersionContent.of(row, modules);
        var state = row.constant("state", VersionState.class);
        boolean draft = state == VersionState.DRAFT;
        return new VersionDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("training_id"),
                row.integer("number"),
                state,
                content,
                row.textOrNull("change_note"),
                draft ? lacks(content, row.bool("in_community")) : List.of(),
                row.instantOrNull("published_at"),
                row.instant("updated_at"),
                List.of());
    }

    private static List<Lack> lacks(VersionContent content, boolean inCommunity) {
        var lacks = new ArrayList<Lack>();
        if (content.modules().isEmpty()) {
            lacks.add(new Lack(Lack.Code.NO_MODULE, null, null, null));
        }
        boolean required = false;
        boolean live = content.completion().size() > 1;
        for (OutlineModule module : content.modules()) {
            if (module.activities().isEmpty()) {
                lacks.add(new Lack(Lack.Code.EMPTY_MODULE, module.id(), null, module.title()));
            }
            for (OutlineActivity activity : module.activities()) {
                required |= activity.required();
                if (activity.empty()) {
                    lacks.add(new Lack(Lack.Code.EMPTY_ACTIVITY, module.id(), activity.id(), activity.title()));
                }
            }
        }
        if (!required && !content.modules().isEmpty()) {
            lacks.add(new Lack(Lack.Code.NOTHING_REQUIRED, null, null, null));
        }
        if (live && !inCommunity) {
            lacks.add(new Lack(Lack.Code.NO_COMMUNITY, null, null, null));
        }
        return List.copyOf(lacks);
    }
}
