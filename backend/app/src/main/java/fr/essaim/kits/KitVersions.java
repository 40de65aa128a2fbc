package fr.essaim.kits;

import fr.essaim.communities.CommunityReader;
import fr.essaim.kits.sections.LicenceMix;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.records.RecordReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every query on versions of kits and on what they cite. */
@ApplicationScoped
class KitVersions implements PanacheRepositoryBase<KitVersion, UUID> {
    private static final SortKeys SORTS = SortKeys.defaultingTo("-number").by("number", "v.number", "integer");

    private static final String FROM = KitReader.FROM + " join kit_version v on v.kit_id = k.id";

    /** What peers said of the text as it stands. */
    private static final String TRIED = " cross join lateral (select count(*) as tests_finished,"
            + " count(*) filter (where t.verdict = 'TO_AMEND') as tests_to_amend from kit_test t"
            + " where t.version_id = v.id and t.round = v.round and t.finished_at is not null) tests";

    /** Readers read what is published; who writes or tries, all. */
    private static final String READABLE = "v.state in ('PUBLISHED', 'SUPERSEDED')";

    private final Rows rows;

    KitVersions(Rows rows) {
        this.rows = rows;
    }

    /** What the actor is to a kit that they may know of. */
    Optional<KitPolicy.Standing> standing(Actor actor, Today today, UUID kit) {
        return new Listing<>(
                        "kit", "k.id, " + KitReader.standing(actor), KitReader.FROM, "k.id", SORTS, KitReader::standing)
                .one(rows, KitReader.visible(actor, today).and("k.id = ?", kit));
    }

    Page<KitVersionSummary> page(UUID kit, boolean drafts, PageRequest request) {
        var where = new Conditions().and("v.kit_id = ?", kit);
        return new Listing<>(
                        "kit-versions",
                        "v.id, v.number, v.state, v.content ->> 'title' as title, v.change_note, v.published_at",
                        "kit_version v",
                        "v.id",
                        SORTS,
                        KitVersions::summary)
                .page(rows, drafts ? where : where.and(READABLE), request);
    }

    /** A version with its sections, if the actor may know of it. */
    Optional<KitVersionDetails> details(Actor actor, Today today, UUID id) {
        return brief(actor, today, "v.id = ?", id).map(found -> found.with(sections(actor, today, found.id())));
    }

    /** The same of the version that a section belongs to. */
    Optional<KitVersionDetails> ofSection(Actor actor, Today today, UUID section) {
        return brief(actor, today, "v.id = (select s.version_id from kit_section s where s.id = ?)", section)
                .map(found -> found.with(sections(actor, today, found.id())));
    }

    /** A version without its sections; a condition on version "v" says which. */
    Optional<KitVersionDetails> brief(Actor actor, Today today, String condition, UUID value) {
        String columns = "v.*, k.code as kit_code, k.state as kit_state, " + KitReader.standing(actor) + ", tests.*";
        var where = KitReader.visible(actor, today).and(condition, value);
        return new Listing<>("kit-version", columns, FROM + TRIED, "v.id", SORTS, row -> details(row, actor))
                .one(rows, where)
                .filter(found -> found.state().isPublic() || found.allows(KitVersionAction.READ_TESTS));
    }

    private List<KitSectionDetails> sections(Actor actor, Today today, UUID version) {
        Map<UUID, List<CitedRecord>> cited = cited(actor, today, "s.id", "v.id = ?", version);
        return rows.all(
                row -> {
                    SectionText content = SectionText.parsed(row.text("content"));
                    return new KitSectionDetails(
                            row.uuid("id"),
                            row.integer("version"),
                            version,
                            row.uuid("key"),
                            content,
                            RichText.ofNullable(content.body()),
                            cited.getOrDefault(row.uuid("id"), List.of()),
                            row.instant("updated_at"));
                },
                "select * from kit_section where version_id = ? order by position, id",
                version);
    }

    /** What versions cite, by version, each record once; a condition on version "v" says which. */
    Map<UUID, List<CitedRecord>> citedByVersion(Actor actor, Today today, String condition, UUID value) {
        return cited(actor, today, "v.id", condition, value);
    }

    private Map<UUID, List<CitedRecord>> cited(Actor actor, Today today, String by, String condition, UUID value) {
        var cited = new HashMap<UUID, List<CitedRecord>>();
        String columns = by + " as id, x.id as record_id, z.number as cited, x.number as latest, x.code, x.anonymous,"
                + " x.state = 'WITHDRAWN' as withdrawn, e.content ->> 'title' as title, e.content ->> 'licence' as licence,"
                + " v.content ->> 'licence' as kit_licence,"
                + " t.id as told_territory_id, t.name as told_territory_name, o.id as told_organisation_id,"
                + " o.name as told_organisation_name, (" + RecordReader.isVisible(actor) + ") as told";
        String from = RecordReader.from(actor) + " join kit_citation z on z.record_id = x.id"
                + " join kit_section s on s.id = z.section_id join kit_version v on v.id = s.version_id"
                + " join experience_version e on e.record_id = z.record_id and e.number = z.number";
        new Listing<>("citations", columns, from, by, SORTS, row -> {
                    List<CitedRecord> those = cited.computeIfAbsent(row.uuid("id"), id -> new ArrayList<>());
                    CitedRecord one = cited(row);
                    if (!those.contains(one)) {
                        those.add(one);
                    }
                    return one;
                })
                .all(rows, CommunityReader.of(actor, today).and(condition, value));
        return cited;
    }

    private static CitedRecord cited(Row row) throws SQLException {
        boolean told = row.bool("told");
        int number = row.integer("cited");
        int latest = row.integer("latest");
        String own = row.textOrNull("licence");
        SourceState state = row.bool("withdrawn")
                ? SourceState.WITHDRAWN
                : latest > number ? SourceState.CHANGED : SourceState.CURRENT;
        return new CitedRecord(
                row.uuid("record_id"),
                number,
                told ? row.text("code") : null,
                told ? row.text("title") : null,
                own,
                row.bool("anonymous"),
                told ? Reference.ofNullable(row, "told_territory") : null,
                told ? Reference.ofNullable(row, "told_organisation") : null,
                state,
                latest,
                LicenceMix.of(own, row.textOrNull("kit_licence")));
    }

    private static KitVersionSummary summary(Row row) throws SQLException {
        return new KitVersionSummary(
                row.uuid("id"),
                row.integer("number"),
                row.constant("state", KitVersionState.class),
                row.text("title"),
                row.textOrNull("change_note"),
                row.instantOrNull("published_at"));
    }

    private static KitVersionDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", KitVersionState.class);
        return new KitVersionDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("kit_id"),
                row.text("kit_code"),
                row.integer("number"),
                state,
                KitVersionText.parse(row.text("content")),
                row.textOrNull("change_note"),
                List.of(),
                List.of(),
                row.integer("round"),
                row.integer("tests_finished"),
                row.integer("tests_to_amend"),
                row.instantOrNull("published_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                KitPolicy.actions(actor, KitReader.standing(row), row.constant("kit_state", KitState.class), state));
    }
}
