package fr.essaim.programmes.enrolments;

import fr.essaim.geography.GeoName;
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
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.TerritoryKind;
import fr.essaim.territories.TerritoryLead;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every query on enrolments. */
@ApplicationScoped
class ProgrammeEnrolments implements PanacheRepositoryBase<ProgrammeEnrolment, UUID> {
    private static final String COLUMNS =
            "e.*, g.name as programme_name, t.name as territory_name, t.kind as territory_kind, t.population, t.latitude,"
                    + " t.longitude, t.departement_codes, t.departement_names, " + TerritoryLead.condition("t.id")
                    + " as leads";

    private static final String FROM = TerritoryLead.READER
            + " cross join programme_enrolment e join programme g on g.id = e.programme_id"
            + " join territory t on t.id = e.territory_id";

    private static final CsvColumns<ProgrammeEnrolmentDetails> CSV = new CsvColumns<ProgrammeEnrolmentDetails>()
            .column("id", ProgrammeEnrolmentDetails::id)
            .column("programme", e -> e.programme().name())
            .column("territory", e -> e.territory().name())
            .column("territoryKind", e -> e.territory().kind())
            .column("population", e -> e.territory().population())
            .column("state", ProgrammeEnrolmentDetails::state)
            .column("note", ProgrammeEnrolmentDetails::note)
            .column("reason", ProgrammeEnrolmentDetails::reason)
            .column("appliedOn", ProgrammeEnrolmentDetails::appliedOn)
            .column("decidedOn", ProgrammeEnrolmentDetails::decidedOn)
            .column("startedOn", ProgrammeEnrolmentDetails::startedOn)
            .column("endedOn", ProgrammeEnrolmentDetails::endedOn)
            .column("updatedAt", ProgrammeEnrolmentDetails::updatedAt);

    private final Rows rows;

    ProgrammeEnrolments(Rows rows) {
        this.rows = rows;
    }

    Page<ProgrammeEnrolmentDetails> page(Actor actor, EnrolmentsOf of, Conditions where, PageRequest request) {
        return list(actor, of).page(rows, where, request);
    }

    CsvExport<ProgrammeEnrolmentDetails> export(Actor actor, EnrolmentsOf of, Conditions where, PageRequest request) {
        return list(actor, of).export(rows, where, request, CSV);
    }

    Optional<ProgrammeEnrolmentDetails> details(Actor actor, LocalDate today, UUID id) {
        Conditions where = ProgrammeEnrolmentPolicy.visible(actor, today).and("e.id = ?", id);
        return list(actor, EnrolmentsOf.PROGRAMME).one(rows, where);
    }

    private static Listing<ProgrammeEnrolmentDetails> list(Actor actor, EnrolmentsOf of) {
        return new Listing<>(
                "enrolments-of-" + of.name(),
                COLUMNS,
                FROM,
                "e.id",
                SortKeys.defaultingTo("name")
                        .by("name", of.sortedName(), "text")
                        .by("updatedAt", "e.updated_at", "timestamptz"),
                row -> details(row, actor));
    }

    private static ProgrammeEnrolmentDetails details(Row row, Actor actor) throws SQLException {
        boolean leads = row.bool("leads");
        boolean insider = ProgrammeEnrolmentPolicy.mayReadWords(actor, leads);
        var state = row.constant("state", ProgrammeEnrolmentState.class);
        return new ProgrammeEnrolmentDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("programme_id"), row.text("programme_name")),
                territory(row),
                state,
                insider ? row.textOrNull("note") : null,
                insider ? row.textOrNull("reason") : null,
                row.date("applied_on"),
                row.dateOrNull("decided_on"),
                row.dateOrNull("started_on"),
                row.dateOrNull("ended_on"),
                row.instant("updated_at"),
                ProgrammeEnrolmentPolicy.actions(actor, leads, state));
    }

    private static EnrolledTerritory territory(Row row) throws SQLException {
        List<String> codes = row.texts("departement_codes");
        List<String> names = row.texts("departement_names");
        return new EnrolledTerritory(
                row.uuid("territory_id"),
                row.text("territory_name"),
                row.constant("territory_kind", TerritoryKind.class),
                row.bigintOrNull("population"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                IntStream.range(0, codes.size())
                        .mapToObj(i -> new GeoName(codes.get(i), names.get(i)))
                        .toList());
    }
}
