package fr.essaim.programmes;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
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
import fr.essaim.territories.TerritoryLead;
import fr.essaim.topics.TopicLinks;
import fr.essaim.topics.TopicReference;
import fr.essaim.topics.TopicTags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on programmes. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {
    static final TopicLinks TOPICS = new TopicLinks("programme");

    private static final String FROM = "programme g join organisation o on o.id = g.owner_organisation_id";

    /** The same number for every reader: what the public may see. */
    private static final String TERRITORY_COUNT = """
            (select count(distinct e.territory_id) from programme_enrolment e join territory t on t.id = e.territory_id
                where e.programme_id = g.id and e.state in ('SELECTED', 'ACTIVE', 'COMPLETED') and t.state = 'ACTIVE')
                as territory_count""";

    private static final Listing<ProgrammeSummary> LIST = new Listing<>(
            "programmes",
            "g.id, g.name, g.kind, g.owner_organisation_id, o.name as owner_organisation_name, g.starts_on, g.ends_on,"
                    + " g.state, g.demo, g.updated_at, " + TERRITORY_COUNT,
            FROM,
            "g.id",
            SortKeys.defaultingTo("-startsOn")
                    .by("startsOn", "g.starts_on", "date")
                    .by("name", "g.name", "text"),
            Programmes::summary);

    private static final CsvColumns<ProgrammeSummary> CSV = new CsvColumns<ProgrammeSummary>()
            .column("id", ProgrammeSummary::id)
            .column("name", ProgrammeSummary::name)
            .column("kind", ProgrammeSummary::kind)
            .column("ownerOrganisation", p -> p.ownerOrganisation().name())
            .column("startsOn", ProgrammeSummary::startsOn)
            .column("endsOn", ProgrammeSummary::endsOn)
            .column("state", ProgrammeSummary::state)
            .column("territoryCount", ProgrammeSummary::territoryCount)
            .column("demo", ProgrammeSummary::demo)
            .column("updatedAt", ProgrammeSummary::updatedAt);

    private static final String DETAILS = "select g.*, o.name as owner_organisation_name, " + TERRITORY_COUNT + ", "
            + TOPICS.references("g.id")
            + " as topics, exists (select from territory led where led.state = 'ACTIVE' and "
            + TerritoryLead.condition("led.id")
            + ") as leads from " + FROM + " cross join " + TerritoryLead.READER + " where g.id = ?";

    private final Rows rows;
    private final TopicTags tags;

    Programmes(Rows rows, TopicTags tags) {
        this.rows = rows;
        this.tags = tags;
    }

    /**
     * @param asked as in the draft
     * @param present the topics that the programme has until now
     */
    void tag(UUID programme, @Nullable List<UUID> asked, List<TopicReference> present) {
        tags.replace(TOPICS, programme, asked, present);
    }

    Page<ProgrammeSummary> page(Conditions where, PageRequest request) {
        return LIST.page(rows, where, request);
    }

    CsvExport<ProgrammeSummary> export(Conditions where, PageRequest request) {
        return LIST.export(rows, where, request, CSV);
    }

    /** The programme with the actor's actions, if there is one that the actor may see. */
    Optional<ProgrammeDetails> details(Actor actor, LocalDate today, UUID id) {
        return rows.all(row -> details(row, actor), DETAILS, Arrays.asList(actor.personId(), today, id)).stream()
                .filter(programme -> ProgrammePolicy.maySee(actor, programme.state()))
                .findFirst();
    }

    private static ProgrammeSummary summary(Row row) throws SQLException {
        return new ProgrammeSummary(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", ProgrammeKind.class),
                owner(row),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.constant("state", ProgrammeState.class),
                row.bool("demo"),
                row.integer("territory_count"),
                row.instant("updated_at"));
    }

    private ProgrammeDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", ProgrammeState.class);
        return new ProgrammeDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("name"),
                row.constant("kind", ProgrammeKind.class),
                row.textOrNull("description"),
                RichText.ofNullable(row.textOrNull("description")),
                owner(row),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                state,
                row.bool("demo"),
                row.integer("territory_count"),
                tags.of(row),
                row.instant("created_at"),
                row.instant("updated_at"),
                ProgrammePolicy.actions(actor, row.bool("leads"), state));
    }

    private static Reference owner(Row row) throws SQLException {
        return new Reference(row.uuid("owner_organisation_id"), row.text("owner_organisation_name"));
    }
}
