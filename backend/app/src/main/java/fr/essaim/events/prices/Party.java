package fr.essaim.events.prices;

import fr.essaim.organisations.OrganisationKind;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** For whom a price is: where they work and for whom, as far as that is known. */
public record Party(@Nullable Reference territory, @Nullable Reference organisation, boolean stateEmployer) {
    static final Party UNKNOWN = new Party(null, null, false);

    /** Joins what {@link #COLUMNS} reads to a person {@code p}. */
    public static final String JOINS =
            " left join territory t on t.id = p.territory_id left join organisation o on o.id = p.organisation_id";

    /** What {@link #of} reads of a territory {@code t} and an organisation {@code o}. */
    public static final String COLUMNS = "t.id as territory_id, t.name as territory_name, o.id as organisation_id,"
            + " o.name as organisation_name, o.kind as organisation_kind";

    public static Party of(Row row) throws SQLException {
        OrganisationKind kind = row.constantOrNull("organisation_kind", OrganisationKind.class);
        return new Party(
                Reference.ofNullable(row, "territory"),
                Reference.ofNullable(row, "organisation"),
                kind != null && kind.isState());
    }
}
