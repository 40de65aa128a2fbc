package fr.essaim.kits;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.communities.CommunityReader;
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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query that reads kits, and their codes and editors. */
@ApplicationScoped
class Kits implements PanacheRepositoryBase<Kit, UUID> {
    private static final SortKeys SORTS = SortKeys.defaultingTo("-publishedAt")
            .by("publishedAt", "k.listed_at", "timestamptz")
            .by("title", "k.title", "text");

    private static final String NAMES = "o.id as owner_ref_id, o.name as owner_ref_name, c.id as told_community_id,"
            + " c.name as told_community_name, p.id as told_programme_id, p.name as told_programme_name";

    private static final String USES =
            " left join lateral (select count(*) filter (where a.state = 'PLANNED') as planned,"
                    + " count(*) filter (where a.state = 'IN_PROGRESS') as in_progress, count(*) filter (where a.state = 'DONE') as done,"
                    + " count(*) filter (where a.state = 'ABANDONED') as abandoned from adoption a where a.kit_id = k.id) u on true";

    private final Rows rows;
    private final ObjectMapper json;

    Kits(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<KitSummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<KitSummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, KitSummary.CSV);
    }

    /** The kit with the actor's actions, if they may know of it. */
    Optional<KitDetails> details(Actor actor, Conditions visible, UUID id) {
        String columns = "k.*, " + NAMES + ", u.*, " + KitReader.standing(actor)
                + ", (select v.id from kit_version v where v.kit_id = k.id and v.state = 'PUBLISHED') as current_id,"
                + " (select v.id from kit_version v where v.kit_id = k.id and v.state in ('DRAFT', 'IN_TEST')) as draft_id,"
                + " (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)"
                + " order by w.display_name, w.id), '[]') from kit_editor e join person w on w.id = e.person_id"
                + " where e.kit_id = k.id) as editors";
        return new Listing<>("kit", columns, from(actor) + USES, "k.id", SORTS, row -> details(row, actor))
                .one(rows, visible.and("k.id = ?", id));
    }

    /** The next code of this year; whoever asks meanwhile waits for the end of the transaction, so that none is left out. */
    String nextCode(int year) {
        int next = rows.one(
                        row -> row.integer("last"),
                        "insert into kit_code as k (year, last) values (?, 1)"
                                + " on conflict (year) do update set last = k.last + 1 returning last",
                        year)
                .orElseThrow();
        return "KIT-%d-%04d".formatted(year, next);
    }

    /** Of these people those whom the actor may name: oneself, who lets themselves be found, who edits it already. */
    List<UUID> nameable(Actor actor, UUID kit, List<UUID> people) {
        return rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE'"
                        + " and (p.directory_visibility = 'SIGNED_IN' or p.id = cast(? as uuid) or cast(? as boolean)"
                        + " or exists (select from kit_editor e where e.kit_id = ? and e.person_id = p.id))",
                Arrays.asList(people, actor.personId(), actor.isStaff(), kit));
    }

    void name(UUID kit, List<UUID> editors) {
        rows.update("delete from kit_editor where kit_id = ? and person_id <> all(cast(? as uuid[]))", kit, editors);
        rows.update(
                "insert into kit_editor (kit_id, person_id) select ?, * from unnest(cast(? as uuid[]))"
                        + " on conflict do nothing",
                kit,
                editors);
    }

    /** Whether there is such an organisation. */
    boolean isOrganisation(UUID id) {
        return rows.one(row -> true, "select from organisation where id = ?", id)
                .isPresent();
    }

    private static String from(Actor actor) {
        return KitReader.FROM
                // Named to those alone who may know of it.
                + " left join community c on c.id = k.community_id and (" + CommunityReader.isVisible(actor) + ")"
                + " join organisation o on o.id = k.owner_id left join programme p on p.id = k.programme_id"
                + (ProgrammePolicy.mayWrite(actor) ? "" : " and p.state <> 'DRAFT'");
    }

    private static Listing<KitSummary> list(Actor actor) {
        String columns = "k.*, " + NAMES + ", (select count(*) from adoption a where a.kit_id = k.id) as adoptions";
        return new Listing<>("kits", columns, from(actor), "k.id", SORTS, Kits::summary);
    }

    private static Reference owner(Row row) throws SQLException {
        return new Reference(row.uuid("owner_ref_id"), row.text("owner_ref_name"));
    }

    private static KitSummary summary(Row row) throws SQLException {
        return new KitSummary(
                row.uuid("id"),
                row.text("code"),
                row.constant("state", KitState.class),
                row.integer("number"),
                row.text("title"),
                row.text("summary"),
                row.text("language"),
                row.textOrNull("licence"),
                owner(row),
                Reference.ofNullable(row, "told_community"),
                Reference.ofNullable(row, "told_programme"),
                row.integer("adoptions"),
                row.bool("demo"),
                row.instantOrNull("published_at"),
                row.instant("updated_at"));
    }

    private KitDetails details(Row row, Actor actor) throws SQLException {
        KitPolicy.Standing standing = KitReader.standing(row);
        var state = row.constant("state", KitState.class);
        UUID draft = row.uuidOrNull("draft_id");
        return new KitDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                state,
                row.textOrNull("reason"),
                row.integer("number"),
                row.text("title"),
                row.text("summary"),
                row.text("language"),
                row.textOrNull("licence"),
                row.uuidOrNull("current_id"),
                standing.readsDrafts() ? draft : null,
                owner(row),
                Reference.ofNullable(row, "told_community"),
                Reference.ofNullable(row, "told_programme"),
                row.constant("visibility", KitVisibility.class),
                actor.personId() == null ? List.of() : PersonReference.parse(json, row.text("editors")),
                new KitUses(
                        row.integer("planned"),
                        row.integer("in_progress"),
                        row.integer("done"),
                        row.integer("abandoned")),
                row.bool("demo"),
                row.instantOrNull("published_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                KitPolicy.actions(standing, state, draft != null));
    }
}
