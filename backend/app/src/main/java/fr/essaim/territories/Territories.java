package fr.essaim.territories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.geography.GeoName;
import fr.essaim.shared.http.EntityTag;
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
import fr.essaim.territories.TerritoryDetails.Unit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every query on territories but those on what they are made of, see {@link Compositions}. */
@ApplicationScoped
class Territories implements PanacheRepositoryBase<Territory, UUID> {
    private static final String FROM = "territory t left join organisation o on o.id = t.lead_organisation_id";

    private static final Listing<TerritorySummary> LIST = new Listing<>(
            "territories",
            "t.id, t.name, t.kind, t.lead_organisation_id, o.name as lead_organisation_name, t.population,"
                    + " t.departement_codes, t.departement_names, t.latitude, t.longitude, t.state, t.demo, t.updated_at",
            FROM,
            "t.id",
            SortKeys.defaultingTo("name")
                    .by("name", "t.name", "text")
                    .by("population", "coalesce(t.population, -1)", "bigint")
                    .by("updatedAt", "t.updated_at", "timestamptz"),
            Territories::summary);

    private static final CsvColumns<TerritorySummary> CSV = new CsvColumns<TerritorySummary>()
            .column("id", TerritorySummary::id)
            .column("name", TerritorySummary::name)
            .column("kind", TerritorySummary::kind)
            .column(
                    "leadOrganisation",
                    t -> t.leadOrganisation() == null
                            ? null
                            : t.leadOrganisation().name())
            .column("population", TerritorySummary::population)
            .column(
                    "departements",
                    t -> t.departements().stream().map(GeoName::code).collect(Collectors.joining(" ")))
            .column("latitude", TerritorySummary::latitude)
            .column("longitude", TerritorySummary::longitude)
            .column("state", TerritorySummary::state)
            .column("demo", TerritorySummary::demo)
            .column("updatedAt", TerritorySummary::updatedAt);

    /**
     * What a territory shows but for the units it is made of, of which there may be thousands: they change with its version or
     * with the geography. Archived parts only for those who may write it.
     */
    private static final String SHOWN = """
            select t.*, o.name as lead_organisation_name, led.leads,
                (select max(imported_at) from geo_vintage) as geography_imported_at,
                (select coalesce(json_agg(json_build_object('id', part.id, 'name', part.name)
                        order by part.name, part.id), '[]')
                    from territory_part p join territory part on part.id = p.part_id
                    where p.territory_id = t.id and (part.state = 'ACTIVE' or led.leads or ?)) as parts
            """;

    private static final String UNITS_SHOWN = """
            , (select coalesce(json_agg(json_build_object('vintage', g.vintage, 'kind', g.kind, 'code', g.code,
                    'name', g.name, 'population', g.population) order by g.name, g.kind, g.code, g.vintage), '[]')
                from territory_geo_unit u join geo_unit g using (vintage, kind, code)
                where u.territory_id = t.id) as geo_units
            """;

    private static final String OF_ONE = """
            from territory t
            left join organisation o on o.id = t.lead_organisation_id
            cross join %s
            cross join lateral (select %s as leads) led
            where t.id = ?
            """.formatted(TerritoryLead.READER, TerritoryLead.condition("t.id"));

    private static final TypeReference<List<Unit>> UNITS = new TypeReference<>() {};
    private static final TypeReference<List<Reference>> PARTS = new TypeReference<>() {};

    private final Rows rows;
    private final ObjectMapper json;

    Territories(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<TerritorySummary> page(Conditions where, PageRequest request) {
        return LIST.page(rows, where, request);
    }

    CsvExport<TerritorySummary> export(Conditions where, PageRequest request) {
        return LIST.export(rows, where, request, CSV);
    }

    /** The territory with the actor's actions, if there is one that the actor may see. */
    Optional<TerritoryDetails> details(Actor actor, LocalDate today, UUID id) {
        return one(row -> details(row, actor), SHOWN + UNITS_SHOWN + OF_ONE, actor, today, id)
                .filter(territory -> TerritoryPolicy.maySee(actor, territory.state()));
    }

    /** The tag of what {@link #details} answers, for less. */
    Optional<EntityTag> tag(Actor actor, LocalDate today, UUID id) {
        Row.Mapper<Optional<EntityTag>> ifSeen =
                row -> TerritoryPolicy.maySee(actor, state(row)) ? Optional.of(tag(row, actor)) : Optional.empty();
        return one(ifSeen, SHOWN + OF_ONE, actor, today, id).flatMap(tag -> tag);
    }

    private <T> Optional<T> one(Row.Mapper<T> mapper, String sql, Actor actor, LocalDate today, UUID id) {
        var values = Arrays.asList(TerritoryPolicy.mayAdminister(actor), actor.personId(), today, id);
        return rows.all(mapper, sql, values).stream().findFirst();
    }

    private static EntityTag tag(Row row, Actor actor) throws SQLException {
        return EntityTag.of(
                row.integer("version"),
                row.textOrNull("lead_organisation_name"),
                row.textOrNull("population"),
                row.textOrNull("latitude"),
                row.textOrNull("longitude"),
                row.texts("departement_names"),
                row.texts("region_names"),
                row.textOrNull("geography_imported_at"),
                row.text("parts"),
                actions(row, actor));
    }

    private static List<TerritoryAction> actions(Row row, Actor actor) throws SQLException {
        return TerritoryPolicy.actions(actor, row.bool("leads"), state(row));
    }

    private static TerritoryState state(Row row) throws SQLException {
        return row.constant("state", TerritoryState.class);
    }

    private TerritoryDetails details(Row row, Actor actor) throws SQLException {
        return new TerritoryDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("name"),
                row.constant("kind", TerritoryKind.class),
                row.textOrNull("description"),
                RichText.ofNullable(row.textOrNull("description")),
                Reference.ofNullable(row, "lead_organisation"),
                row.textOrNull("website"),
                row.textOrNull("contact_email"),
                state(row),
                row.bool("demo"),
                row.bigintOrNull("population"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                named(row, "departement"),
                named(row, "region"),
                parsed(row.text("geo_units"), UNITS),
                parsed(row.text("parts"), PARTS),
                row.instant("created_at"),
                row.instant("updated_at"),
                actions(row, actor),
                tag(row, actor));
    }

    private static TerritorySummary summary(Row row) throws SQLException {
        return new TerritorySummary(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", TerritoryKind.class),
                Reference.ofNullable(row, "lead_organisation"),
                row.bigintOrNull("population"),
                named(row, "departement"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                row.constant("state", TerritoryState.class),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    /** Two columns of equal length, {@code <prefix>_codes} and {@code <prefix>_names}. */
    private static List<GeoName> named(Row row, String prefix) throws SQLException {
        List<String> codes = row.texts(prefix + "_codes");
        List<String> names = row.texts(prefix + "_names");
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new GeoName(codes.get(i), names.get(i)))
                .toList();
    }

    private <T> T parsed(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }
}
