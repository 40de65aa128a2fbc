package fr.essaim.adhesions;

import fr.essaim.organisations.OrganisationKind;
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
import fr.essaim.territories.TerritoryLead;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Every query on adhesions. */
@ApplicationScoped
class Adhesions implements PanacheRepositoryBase<Adhesion, UUID> {
    private static final String COLUMNS = "a.*, c.name as centre_name, t.name as territory_name,"
            + " o.name as organisation_name, daterange(a.starts_on, a.ends_on, '[]') @> reader.today as current";

    private static final String FROM = TerritoryLead.READER
            + " cross join adhesion a join organisation c on c.id = a.centre_id"
            + " left join territory t on t.id = a.territory_id left join organisation o on o.id = a.organisation_id";

    private static final CsvColumns<AdhesionDetails> CSV = new CsvColumns<AdhesionDetails>()
            .column("id", AdhesionDetails::id)
            .column("centre", a -> a.centre().name())
            .column(
                    "territory",
                    a -> a.territory() == null ? null : a.territory().name())
            .column(
                    "organisation",
                    a -> a.organisation() == null ? null : a.organisation().name())
            .column("startsOn", AdhesionDetails::startsOn)
            .column("endsOn", AdhesionDetails::endsOn)
            .column("updatedAt", AdhesionDetails::updatedAt);

    private final Rows rows;

    Adhesions(Rows rows) {
        this.rows = rows;
    }

    Page<AdhesionDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<AdhesionDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    Optional<AdhesionDetails> details(Actor actor, LocalDate today, UUID id) {
        return list(actor).one(rows, AdhesionPolicy.visible(actor, today).and("a.id = ?", id));
    }

    /** What the centre is. Two writers of its adhesions go one after the other: an exclusion constraint alone can deadlock them. */
    Optional<OrganisationKind> lockCentre(UUID centre) {
        return rows.one(
                row -> row.constant("kind", OrganisationKind.class),
                "select kind from organisation where id = ? for no key update",
                centre);
    }

    private static Listing<AdhesionDetails> list(Actor actor) {
        return new Listing<>(
                "adhesions",
                COLUMNS,
                FROM,
                "a.id",
                SortKeys.defaultingTo("-startsOn")
                        .by("startsOn", "a.starts_on", "date")
                        .by("name", "coalesce(t.name, o.name)", "text"),
                row -> details(row, actor));
    }

    private static AdhesionDetails details(Row row, Actor actor) throws SQLException {
        return new AdhesionDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("centre_id"), row.text("centre_name")),
                Reference.ofNullable(row, "territory"),
                Reference.ofNullable(row, "organisation"),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.bool("current"),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                AdhesionPolicy.actions(actor));
    }
}
