package fr.essaim.kits.adoptions;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on adoptions as wholes, and on territories that adopt. */
@ApplicationScoped
class Adoptions implements PanacheRepositoryBase<Adoption, UUID> {
    private static final SortKeys SORTS = SortKeys.defaultingTo("-createdAt")
            .by("createdAt", "a.created_at", "timestamptz")
            .by("territory", "t.name", "text");

    private static final String COLUMNS =
            "a.*, k.code as kit_code, k.title as kit_title, v.number, n.number as offered_number,"
                    + " t.id as place_id, t.name as place_name, m.id as mentor_id, m.name as mentor_name";

    /** What is known of a territory that is to adopt. */
    record Adopter(boolean leads, ContextFit fit) {}

    private final Rows rows;

    Adoptions(Rows rows) {
        this.rows = rows;
    }

    Page<AdoptionSummary> page(Conditions where, PageRequest request) {
        return list().page(rows, where, request);
    }

    CsvExport<AdoptionSummary> export(Conditions where, PageRequest request) {
        return list().export(rows, where, request, AdoptionSummary.CSV);
    }

    /** The adoption with the actor's actions, if they may know of it; its sections apart. */
    Optional<AdoptionDetails> details(Actor actor, Today today, UUID id) {
        return new Listing<>(
                        "adoption",
                        COLUMNS + ", " + AdoptionReader.record(actor) + ", " + AdoptionReader.standing(actor),
                        AdoptionReader.FROM,
                        "a.id",
                        SORTS,
                        row -> details(row, actor))
                .one(rows, AdoptionReader.visible(actor, today).and("a.id = ?", id));
    }

    /** What the actor is to an adoption that they may know of. */
    AdoptionPolicy.Standing standing(Actor actor, Today today, UUID id) {
        return new Listing<>(
                        "adoption",
                        "a.id, " + AdoptionReader.standing(actor),
                        AdoptionReader.FROM,
                        "a.id",
                        SORTS,
                        row -> AdoptionReader.standing(row, actor))
                .one(rows, AdoptionReader.visible(actor, today).and("a.id = ?", id))
                .orElseThrow(ProblemException::notFound);
    }

    /** Empty unless there is such an active territory. */
    Optional<Adopter> adopter(Actor actor, Today today, UUID territory) {
        String sponsored =
                "exists (select from territory_role s where s.territory_id = t.id and s.kind = 'ELECTED_SPONSOR'"
                        + " and s.since <= reader.today and (s.until is null or s.until > reader.today))";
        return rows
                .all(
                        row -> new Adopter(
                                row.bool("leads"),
                                new ContextFit(row.bigintOrNull("population"), row.bool("sponsored"))),
                        "select t.population, " + TerritoryLead.condition("t.id") + " as leads, " + sponsored
                                + " as sponsored from " + TerritoryLead.READER
                                + " cross join territory t where t.id = ? and t.state = 'ACTIVE'",
                        Arrays.asList(actor.personId(), today.date(), territory))
                .stream()
                .findFirst();
    }

    /** The version that is published stays so until the adoption is written: none misses its proposal. */
    void holdKitOf(UUID version) {
        rows.all(
                row -> true,
                "select from kit where id = (select kit_id from kit_version where id = ?) for share",
                version);
    }

    boolean isAdopting(UUID territory, UUID kit) {
        return rows.one(
                        row -> true,
                        "select from adoption where territory_id = ? and kit_id = ? and state in ('PLANNED', 'IN_PROGRESS')",
                        territory,
                        kit)
                .isPresent();
    }

    /** Whoever decides on a section of an adoption waits for who does so now: the last one moves it on. */
    void lock(UUID adoption) {
        rows.all(row -> true, "select from adoption where id = ? for update", adoption);
    }

    /** The published version of a kit. */
    record Published(UUID kit, UUID version, int number) {
        static Published of(Row row) throws SQLException {
            return new Published(row.uuid("kit_id"), row.uuid("id"), row.integer("number"));
        }
    }

    /** Those that some adoptions of their kit may not know of. */
    List<Published> unfollowed() {
        return rows.all(
                Published::of,
                "select v.kit_id, v.id, v.number from kit k join kit_version v on v.kit_id = k.id and v.state = 'PUBLISHED'"
                        + " where k.number > k.followed_number order by k.id limit 100");
    }

    /** Open adoptions of a kit to which a version is not proposed yet, each locked; none that somebody decides on now. */
    List<Adoption> behind(UUID kit, UUID version, int most) {
        List<UUID> ids = rows.all(row -> row.uuid("id"), """
                select id from adoption where kit_id = ? and state in ('PLANNED', 'IN_PROGRESS')
                    and version_id <> ? and offered_id is distinct from ? order by id limit ? for update skip locked
                """, kit, version, version, most);
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Unless somebody still decides on one that does not know of it. */
    void followed(Published published) {
        rows.update(
                """
                update kit set followed_number = ? where id = ? and followed_number < ? and not exists (select from adoption
                    where kit_id = kit.id and state in ('PLANNED', 'IN_PROGRESS')
                        and version_id <> ? and offered_id is distinct from ?)
                """, published.number(), published.kit(), published.number(), published.version(), published.version());
    }

    List<LineageAdoption> ofKit(Actor actor, Today today, UUID kit) {
        return rows.all(
                row -> new LineageAdoption(
                        row.uuid("id"),
                        new Reference(row.uuid("place_id"), row.text("place_name")),
                        row.constant("state", AdoptionState.class),
                        row.integer("number"),
                        row.uuidOrNull("told_record"),
                        row.instant("created_at")),
                "select a.id, a.state, a.created_at, v.number, t.id as place_id, t.name as place_name, "
                        + AdoptionReader.record(actor) + " from " + CommunityReader.TABLE
                        + " cross join adoption a join kit_version v on v.id = a.version_id"
                        + " join territory t on t.id = a.territory_id"
                        + " where a.kit_id = ? order by a.created_at desc, a.id desc limit 500",
                Arrays.asList(actor.personId(), today.date(), today.now(), kit));
    }

    private static Listing<AdoptionSummary> list() {
        return new Listing<>(
                "adoptions",
                COLUMNS,
                AdoptionReader.FROM,
                "a.id",
                SORTS,
                row -> new AdoptionSummary(
                        row.uuid("id"),
                        row.uuid("kit_id"),
                        row.text("kit_code"),
                        row.text("kit_title"),
                        row.uuid("version_id"),
                        row.integer("number"),
                        row.integerOrNull("offered_number"),
                        territory(row),
                        row.constant("state", AdoptionState.class),
                        Reference.ofNullable(row, "mentor"),
                        row.constantOrNull("mentor_state", MentorState.class),
                        row.bool("demo"),
                        row.instant("created_at")));
    }

    private static Reference territory(Row row) throws SQLException {
        return new Reference(row.uuid("place_id"), row.text("place_name"));
    }

    private static AdoptionDetails details(Row row, Actor actor) throws SQLException {
        AdoptionPolicy.Standing standing = AdoptionReader.standing(row, actor);
        var state = row.constant("state", AdoptionState.class);
        MentorState mentor = row.constantOrNull("mentor_state", MentorState.class);
        boolean reads = standing.reads();
        return new AdoptionDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("kit_id"),
                row.text("kit_code"),
                row.text("kit_title"),
                row.uuid("version_id"),
                row.integer("number"),
                row.integerOrNull("offered_number"),
                territory(row),
                state,
                row.uuidOrNull("offered_id"),
                reads ? row.textOrNull("reason") : null,
                reads ? FitFinding.Column.parse(row.text("fit")) : List.of(),
                reads ? row.textOrNull("note") : null,
                Reference.ofNullable(row, "mentor"),
                mentor,
                reads ? Outcome.Column.parse(row.textOrNull("outcome")) : null,
                row.uuidOrNull("told_record"),
                List.of(),
                0,
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                AdoptionPolicy.actions(standing, state, mentor, row.uuidOrNull("record_id") != null));
    }
}
