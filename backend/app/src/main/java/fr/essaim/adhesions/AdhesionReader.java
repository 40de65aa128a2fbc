package fr.essaim.adhesions;

import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells other features who adheres to a centre on a day; whom to tell it is for them to know. */
@ApplicationScoped
public class AdhesionReader {
    private static final String ADHERES =
            "exists (select from adhesion where centre_id = ? and %s = ? and daterange(starts_on, ends_on, '[]') @> ?)";

    /**
     * @param territory whether the territory adheres; false when none was named
     * @param organisation whether the organisation adheres; false when none was named
     */
    public record Adherence(boolean territory, boolean organisation) {}

    /** All who adhere. */
    public record Adherents(Set<UUID> territories, Set<UUID> organisations) {}

    private final Rows rows;

    AdhesionReader(Rows rows) {
        this.rows = rows;
    }

    /** Both answers in one statement. */
    public Adherence on(LocalDate day, UUID centre, @Nullable UUID territory, @Nullable UUID organisation) {
        String sql = "select " + ADHERES.formatted("territory_id") + " as territory, "
                + ADHERES.formatted("organisation_id") + " as organisation";
        var nobody = new UUID(0, 0);
        return rows.one(
                        row -> new Adherence(row.bool("territory"), row.bool("organisation")),
                        sql,
                        centre,
                        territory == null ? nobody : territory,
                        day,
                        centre,
                        organisation == null ? nobody : organisation,
                        day)
                .orElseThrow();
    }

    /** Everybody who adheres to the centre on that day. */
    public Adherents on(LocalDate day, UUID centre) {
        var territories = new HashSet<UUID>();
        var organisations = new HashSet<UUID>();
        rows.all(
                row -> {
                    UUID territory = row.uuidOrNull("territory_id");
                    return territory == null
                            ? organisations.add(row.uuid("organisation_id"))
                            : territories.add(territory);
                },
                "select territory_id, organisation_id from adhesion"
                        + " where centre_id = ? and daterange(starts_on, ends_on, '[]') @> ?",
                centre,
                day);
        return new Adherents(territories, organisations);
    }
}
