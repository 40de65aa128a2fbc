package fr.essaim.trainings;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.people.PersonReference;
import fr.essaim.programmes.ProgrammePolicy;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.versions.TrainingVersions;
import fr.essaim.trainings.versions.VersionContent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on trainings themselves. */
@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID> {
    /** The version that readers are told of: the published one, before that the first draft. */
    private static final String TOLD = " join training_version tv on tv.id = coalesce(t.current_id,"
            + " (select d.id from training_version d where d.training_id = t.id and d.state = 'DRAFT'))";

    private static final String NAMES =
            "tc.name as community_name, o.name as organisation_name, p.id as run_id, p.name as run_name";

    private static final String COUNTS = """
            (select count(*) from training_module m where m.version_id = tv.id) as module_count,
            (select coalesce(sum(a.minutes), 0) from training_activity a where a.version_id = tv.id) as minutes""";

    private static final String AUTHORS = """
            (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)
                    order by w.display_name, w.id), '[]')
                from training_author own join person w on w.id = own.person_id where own.training_id = t.id) as authors""";

    private static final SortKeys SORTS = SortKeys.defaultingTo("title")
            .by("title", "tv.title", "text")
            .by("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final ObjectMapper json;
    private final TrainingVersions versions;

    Trainings(Rows rows, ObjectMapper json, TrainingVersions versions) {
        this.rows = rows;
        this.json = json;
        this.versions = versions;
    }

    Page<TrainingSummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<TrainingSummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, TrainingSummary.CSV);
    }

    /** A training that the actor may know of, with what its version says. */
    Optional<TrainingDetails> details(Actor actor, Conditions visible, UUID id) {
        String columns = "t.*, tv.id as told_id, tv.number, tv.published_at, " + VersionContent.COLUMNS + ", " + NAMES
                + ", " + AUTHORS + ", " + TrainingReader.standing(actor) + ", en.id as enrolment_id,"
                + " (select nv.id from training_version nv where nv.training_id = t.id and nv.state = 'DRAFT') as draft_id";
        return new Listing<>("training", columns, from(actor), "t.id", SORTS, row -> details(row, actor))
                .one(rows, visible.and("t.id = ?", id));
    }

    /** What the actor may do with a training that they may know of. */
    Optional<TrainingPolicy.Standing> standing(Actor actor, Conditions visible, UUID id) {
        return new Listing<>(
                        "training",
                        "t.id, " + TrainingReader.standing(actor),
                        TrainingReader.FROM,
                        "t.id",
                        SORTS,
                        TrainingReader::standing)
                .one(rows, visible.and("t.id = ?", id));
    }

    /**
     * Makes these the authors of a training, as far as the actor may name them: oneself, who lets themselves be found, and who is
     * one already.
     *
     * @return how many they are
     */
    int write(Actor actor, UUID training, List<UUID> people) {
        List<UUID> named = rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                        + " or p.id = cast(? as uuid) or cast(? as boolean) or exists (select from training_author own"
                        + " where own.training_id = ? and own.person_id = p.id))",
                Arrays.asList(people, actor.personId(), actor.isStaff(), training));
        rows.update("delete from training_author where training_id = ?", training);
        return rows.update(
                "insert into training_author (training_id, person_id) select ?, id from unnest(cast(? as uuid[])) id",
                training,
                named);
    }

    private static Listing<TrainingSummary> list(Actor actor) {
        return new Listing<>(
                "trainings",
                "t.id, t.state, t.kind, t.way_in, t.organisation_id, t.community_id, t.demo, t.updated_at, tv.title, tv.summary,"
                        + " tv.language, tv.number, en.id as enrolment_id, en.done_count * 100 / nullif(en.required_count, 0)"
                        + " as percent, " + NAMES + ", " + COUNTS,
                from(actor),
                "t.id",
                SORTS,
                TrainingSummary::of);
    }

    private static String from(Actor actor) {
        return TrainingReader.FROM + TOLD + " join organisation o on o.id = t.organisation_id"
                + " left join programme p on p.id = t.programme_id"
                + (ProgrammePolicy.mayWrite(actor) ? "" : " and p.state <> 'DRAFT'")
                + " left join training_enrolment en on en.training_id = t.id and en.person_id = reader.person and en.state <> 'LEFT'";
    }

    private TrainingDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", TrainingState.class);
        UUID told = row.uuid("told_id");
        TrainingPolicy.Standing standing = TrainingReader.standing(row);
        return new TrainingDetails(
                row.uuid("id"),
                row.integer("version"),
                state,
                row.constant("kind", TrainingKind.class),
                row.constant("visibility", TrainingVisibility.class),
                row.bool("way_in"),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                Reference.ofNullable(row, "community"),
                Reference.ofNullable(row, "run"),
                actor.personId() == null ? List.of() : PersonReference.parse(json, row.text("authors")),
                told,
                row.integer("number"),
                row.instantOrNull("published_at"),
                VersionContent.of(row, versions.outline(told)),
                standing.writes() ? row.uuidOrNull("draft_id") : null,
                row.uuidOrNull("enrolment_id"),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                TrainingPolicy.actions(actor, standing, state));
    }
}
