package fr.essaim.pathways;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.TrainingReader;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on pathways themselves. */
@ApplicationScoped
class ExperiencePathways implements PanacheRepositoryBase<ExperiencePathway, UUID> {
    private static final String NAMES = "p.id as run_id, p.name as run_name";

    private static final String ORGANISATIONS = """
            (select json_agg(json_build_object('id', o.id, 'name', o.name) order by po.position)
                from pathway_organisation po join organisation o on o.id = po.organisation_id
                where po.pathway_id = xp.id) as organisations""";

    private static final String TEAM = """
            (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name, 'role', m.role)
                    order by w.display_name, w.id), '[]')
                from pathway_team m join person w on w.id = m.person_id where m.pathway_id = xp.id) as members""";

    private static final String COUNTS = """
            (select o.name from pathway_organisation po join organisation o on o.id = po.organisation_id
                where po.pathway_id = xp.id order by po.position limit 1) as leading,
            (select count(*) from pathway_organisation po where po.pathway_id = xp.id) as organisation_count,
            case when xp.state in ('RUNNING', 'COMPLETED', 'ARCHIVED') then (select count(*) from pioneer pi
                where pi.pathway_id = xp.id and pi.state = 'SELECTED') else 0 end as pioneer_count""";

    private static final SortKeys SORTS = SortKeys.defaultingTo("-startsOn")
            .by("startsOn", "xp.starts_on", "date")
            .by("title", "xp.title", "text");

    private final Rows rows;
    private final ObjectMapper json;

    ExperiencePathways(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<PathwaySummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<PathwaySummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, PathwaySummary.CSV);
    }

    /** A pathway that the actor may know of, without its phases. */
    Optional<PathwayDetails> details(Actor actor, Conditions visible, UUID id) {
        String training = "(select json_build_object('id', t.id, 'name', tv.title) from training t"
                + " left join community tc on tc.id = t.community_id join training_version tv on tv.id = t.current_id"
                + " where t.id = xp.training_id and (" + TrainingReader.isVisible(actor) + " or "
                + PathwayReader.writes(actor) + ")) as training";
        String columns = "xp.*, " + names(actor) + ", " + ORGANISATIONS + ", " + TEAM + ", " + PathwayReader.CALL_OPEN
                + " as call_open, " + training + ", " + PathwayReader.standing(actor);
        return new Listing<>("pathway", columns, from(actor), "xp.id", SORTS, row -> details(row, actor))
                .one(rows, visible.and("xp.id = ?", id));
    }

    /** What the actor may do with a pathway that they may know of. */
    Optional<PathwayPolicy.Standing> standing(Actor actor, Conditions visible, UUID id) {
        return new Listing<>(
                        "pathway",
                        "xp.id, " + PathwayReader.standing(actor),
                        PathwayReader.FROM,
                        "xp.id",
                        SORTS,
                        PathwayReader::standing)
                .one(rows, visible.and("xp.id = ?", id));
    }

    int selected(UUID pathway) {
        return rows.one(
                        row -> row.integer("selected"),
                        "select count(*) as selected from pioneer where pathway_id = ? and state = 'SELECTED'",
                        pathway)
                .orElse(0);
    }

    /** @return how many organisations there are of these */
    int organise(UUID pathway, List<UUID> organisations) {
        rows.update("delete from pathway_organisation where pathway_id = ?", pathway);
        return rows.update(
                "insert into pathway_organisation (pathway_id, organisation_id, position) select ?, o.id, w.number - 1"
                        + " from unnest(cast(? as uuid[])) with ordinality w (id, number) join organisation o on o.id = w.id",
                pathway,
                organisations);
    }

    /**
     * Makes these the team of a pathway, as far as the actor may name them: oneself, who lets themselves be found, and who is of it
     * already.
     *
     * @return how many they are
     */
    int staff(Actor actor, UUID pathway, List<PathwayDraft.Member> members) {
        List<UUID> people = members.stream().map(PathwayDraft.Member::personId).toList();
        List<UUID> named = rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                        + " or p.id = cast(? as uuid) or cast(? as boolean) or exists (select from pathway_team own"
                        + " where own.pathway_id = ? and own.person_id = p.id))",
                Arrays.asList(people, actor.personId(), actor.isStaff(), pathway));
        rows.update("delete from pathway_team where pathway_id = ?", pathway);
        List<PathwayDraft.Member> kept = members.stream()
                .filter(member -> named.contains(member.personId()))
                .toList();
        return rows.update(
                "insert into pathway_team (pathway_id, person_id, role) select ?, w.person, w.role"
                        + " from unnest(cast(? as uuid[]), cast(? as text[])) w (person, role)",
                pathway,
                kept.stream().map(PathwayDraft.Member::personId).toList(),
                kept.stream().map(PathwayDraft.Member::role).toList());
    }

    private static Listing<PathwaySummary> list(Actor actor) {
        return new Listing<>(
                "pathways",
                "xp.id, xp.state, xp.title, xp.summary, xp.starts_on, xp.ends_on, xp.time_zone,"
                        + " xp.call_closes_at, xp.demo, xp.updated_at, " + PathwayReader.CALL_OPEN + " as call_open, "
                        + names(actor) + ", " + COUNTS,
                from(actor),
                "xp.id",
                SORTS,
                PathwaySummary::of);
    }

    private static String names(Actor actor) {
        String told = PathwayReader.tellsCommunity(actor);
        return "case when " + told + " then tc.id end as told_id, tc.name as told_name, " + NAMES;
    }

    private static String from(Actor actor) {
        return PathwayReader.FROM + " left join programme p on p.id = xp.programme_id"
                + (ProgrammePolicy.mayWrite(actor) ? "" : " and p.state <> 'DRAFT'");
    }

    private PathwayDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", PathwayState.class);
        boolean callOpen = row.bool("call_open");
        Instant closes = row.instantOrNull("call_closes_at");
        String zone = row.text("time_zone");
        String training = row.textOrNull("training");
        return new PathwayDetails(
                row.uuid("id"),
                row.integer("version"),
                state,
                row.text("title"),
                row.text("summary"),
                row.textOrNull("description"),
                RichText.ofNullable(row.textOrNull("description")),
                row.constant("visibility", PathwayVisibility.class),
                references(row.text("organisations")),
                Reference.ofNullable(row, "run"),
                Reference.ofNullable(row, "told"),
                training == null ? null : references("[" + training + "]").getFirst(),
                zone,
                row.date("starts_on"),
                row.date("ends_on"),
                row.textOrNull("call_text"),
                RichText.ofNullable(row.textOrNull("call_text")),
                closes,
                closes == null ? null : closes.atZone(ZoneId.of(zone)).toLocalDateTime(),
                callOpen,
                row.integerOrNull("places"),
                row.textOrNull("contact"),
                actor.personId() == null ? List.of() : PathwayMember.parse(json, row.text("members")),
                List.of(),
                List.of(),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                PathwayPolicy.actions(actor, PathwayReader.standing(row), state, callOpen));
    }

    private List<Reference> references(String array) {
        try {
            return json.readValue(array, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }
}
