package fr.essaim.organisations;

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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on organisations. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    /** Archived territories are named to those who write organisations alone; they bind it, see {@link OrganisationPolicy}. */
    private static final String FROM = "organisation o left join territory t"
            + " on t.id = o.territory_id and (t.state = 'ACTIVE' or cast(? as boolean))";

    private static final Listing<OrganisationSummary> LIST = new Listing<>(
            "organisations",
            "o.id, o.name, o.kind, o.siren, t.id as seen_territory_id, t.name as seen_territory_name, o.demo, o.updated_at",
            FROM,
            "o.id",
            SortKeys.defaultingTo("name").by("name", "o.name", "text").by("updatedAt", "o.updated_at", "timestamptz"),
            Organisations::summary);

    private static final CsvColumns<OrganisationSummary> CSV = new CsvColumns<OrganisationSummary>()
            .column("id", OrganisationSummary::id)
            .column("name", OrganisationSummary::name)
            .column("kind", OrganisationSummary::kind)
            .column("siren", OrganisationSummary::siren)
            .column(
                    "territory",
                    o -> o.territory() == null ? null : o.territory().name())
            .column("demo", OrganisationSummary::demo)
            .column("updatedAt", OrganisationSummary::updatedAt);

    private final Rows rows;

    Organisations(Rows rows) {
        this.rows = rows;
    }

    Page<OrganisationSummary> page(Conditions where, PageRequest request) {
        return LIST.page(rows, where, request);
    }

    CsvExport<OrganisationSummary> export(Conditions where, PageRequest request) {
        return LIST.export(rows, where, request, CSV);
    }

    Optional<OrganisationDetails> details(Actor actor, UUID id) {
        return rows.one(
                Organisations::details,
                "select o.*, t.id as seen_territory_id, t.name as seen_territory_name from " + FROM + " where o.id = ?",
                OrganisationPolicy.mayWrite(actor),
                id);
    }

    /** Of two writers with the same number the second waits here, then finds the first one's organisation. */
    Optional<Reference> holding(String siren) {
        rows.all(
                row -> 0,
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked",
                "siren:" + siren);
        return rows.one(
                row -> new Reference(row.uuid("id"), row.text("name")),
                "select id, name from organisation where siren = ?",
                siren);
    }

    private static OrganisationSummary summary(Row row) throws SQLException {
        return new OrganisationSummary(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", OrganisationKind.class),
                row.textOrNull("siren"),
                Reference.ofNullable(row, "seen_territory"),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private static OrganisationDetails details(Row row) throws SQLException {
        return new OrganisationDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("name"),
                row.constant("kind", OrganisationKind.class),
                row.textOrNull("siren"),
                row.textOrNull("website"),
                Reference.ofNullable(row, "seen_territory"),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                List.of());
    }
}
