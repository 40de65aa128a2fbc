package fr.essaim.territories.roles;

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
import fr.essaim.territories.TerritoryPolicy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on roles. */
@ApplicationScoped
class TerritoryRoles implements PanacheRepositoryBase<TerritoryRole, UUID> {
    private static final String COLUMNS =
            "r.id, r.version, r.kind, r.since, r.until, t.id as territory_id, t.name as territory_name,"
                    + " p.id as person_id, p.display_name";

    private static final String FROM =
            TerritoryLead.READER + " cross join territory_role r join territory t on t.id = r.territory_id"
                    + " join person p on p.id = r.person_id";

    private static final CsvColumns<TerritoryRoleDetails> CSV = new CsvColumns<TerritoryRoleDetails>()
            .column("id", TerritoryRoleDetails::id)
            .column("territory", r -> r.territory().name())
            .column("kind", TerritoryRoleDetails::kind)
            .column("person", r -> r.person().displayName())
            .column("since", TerritoryRoleDetails::since)
            .column("until", TerritoryRoleDetails::until);

    private final Rows rows;

    TerritoryRoles(Rows rows) {
        this.rows = rows;
    }

    Page<TerritoryRoleDetails> page(Actor actor, LocalDate today, Conditions where, PageRequest request) {
        return list(actor, today).page(rows, where, request);
    }

    CsvExport<TerritoryRoleDetails> export(Actor actor, LocalDate today, Conditions where, PageRequest request) {
        return list(actor, today).export(rows, where, request, CSV);
    }

    Optional<TerritoryRoleDetails> details(Actor actor, LocalDate today, UUID id) {
        return list(actor, today)
                .one(rows, TerritoryRolePolicy.visible(actor, today).and("r.id = ?", id));
    }

    /** Of two writers of one territory's roles the second waits: the exclusion constraint could make them wait for each other. */
    void lock(UUID territory) {
        rows.all(row -> 0, "select 1 from territory where id = ? for no key update", territory);
    }

    private static Listing<TerritoryRoleDetails> list(Actor actor, LocalDate today) {
        return new Listing<>(
                "territory-roles",
                COLUMNS,
                FROM,
                "r.id",
                SortKeys.defaultingTo("person")
                        .by("person", "p.sort_name", "text")
                        .by("since", "r.since", "date"),
                row -> details(row, actor, today));
    }

    private static TerritoryRoleDetails details(Row row, Actor actor, LocalDate today) throws SQLException {
        LocalDate until = row.dateOrNull("until");
        boolean mayEnd = TerritoryPolicy.mayAdminister(actor) && TerritoryRole.canEnd(until, today);
        return new TerritoryRoleDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("territory_id"), row.text("territory_name")),
                row.constant("kind", TerritoryRoleKind.class),
                new TerritoryRoleDetails.Holder(row.uuid("person_id"), row.text("display_name")),
                row.date("since"),
                until,
                mayEnd ? List.of(TerritoryRoleAction.END) : List.of());
    }
}
