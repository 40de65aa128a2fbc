package fr.essaim.expertise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.communities.CommunityReader;
import fr.essaim.geography.GeoPoint;
import fr.essaim.people.Occupation;
import fr.essaim.people.PersonReference;
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
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every query on those whom others may find. */
@ApplicationScoped
class ExpertiseDirectory {
    /** Stands for a topic where none is asked for: everybody in the directory has one entry of it. */
    static final UUID ANYTHING = new UUID(0, 0);

    static final String DISTANCE = "l.distance";

    private static final String ENTRIES = " cross join expertise_entry x";

    /**
     * Places by their distance from a point, with three values: kilometres on a sphere of the Earth's mean radius (6 371.0088 km), by
     * the straight line between them; infinite where the place is not known, so that it comes last. In order, so that the planner
     * begins with the nearest instead of sorting everybody.
     */
    private static final String PLACES = """
            (select n.id, case when n.x is null then 'Infinity' else 12742.0176 * asin(least(1, sqrt(
                (n.x - near.x) * (n.x - near.x) + (n.y - near.y) * (n.y - near.y) + (n.z - near.z) * (n.z - near.z)) / 2))
                end as distance
            from (select cast(? as double precision) as x, cast(? as double precision) as y, cast(? as double precision) as z)
                near cross join expertise_place n order by distance) l""";

    private static final String ENTRIES_NEAR = " cross join " + PLACES + " join expertise_entry x on x.place_id = l.id";

    /** What the page shows of a person, not what it is chosen by: the planner leaves it out of counts. */
    private static final String SHOWN = " left join person p on p.id = x.person_id"
            + " left join organisation o on o.id = p.organisation_id"
            + " left join territory t on t.id = p.territory_id and t.state = 'ACTIVE'";

    private static final TypeReference<List<ExpertiseClaim>> CLAIMS = new TypeReference<>() {};

    private static final CsvColumns<ExpertDetails> CSV = new CsvColumns<ExpertDetails>()
            .column("id", e -> e.person().id())
            .column("person", e -> e.person().displayName())
            .column("occupation", ExpertDetails::occupation)
            .column(
                    "organisation",
                    e -> e.organisation() == null ? null : e.organisation().name())
            .column(
                    "territory",
                    e -> e.territory() == null ? null : e.territory().name())
            .column("claims", e -> e.claims().stream()
                    .map(c -> c.topic().prefLabel().fr() + " (" + c.level() + ")")
                    .collect(Collectors.joining(", ")))
            .column("resources", e -> e.evidence().resources())
            .column("reports", e -> e.evidence().reports())
            .column("contributions", e -> e.evidence().contributions())
            .column("meetings", e -> e.evidence().meetings())
            .column("groups", e -> e.evidence().groups())
            .column("groupsLed", e -> e.evidence().groupsLed())
            .column("distanceKm", ExpertDetails::distanceKm);

    private final Rows rows;
    private final ObjectMapper json;

    ExpertiseDirectory(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Those whom the actor may find, and, where distances are asked, from where. */
    static Conditions visible(Actor actor, Today today, @Nullable GeoPoint near) {
        Conditions reader = near == null
                ? CommunityReader.of(actor, today)
                : Conditions.after(actor.personId(), today.date(), today.now(), near.x(), near.y(), near.z());
        return reader.and(ExpertisePolicy.FINDS);
    }

    Page<ExpertDetails> page(Actor actor, Conditions where, boolean near, PageRequest request) {
        return list(actor, near).page(rows, where, request);
    }

    CsvExport<ExpertDetails> export(Actor actor, Conditions where, boolean near, PageRequest request) {
        return list(actor, near).export(rows, where, request, CSV);
    }

    /** @param visible those whom the actor may find */
    Optional<ExpertDetails> details(Actor actor, Conditions visible, UUID person) {
        return list(actor, false).one(rows, visible.and("x.person_id = ? and x.topic_id = ?", person, ANYTHING));
    }

    private Listing<ExpertDetails> list(Actor actor, boolean near) {
        String columns = "x.person_id as id, x.person_id, p.display_name as person_name, p.occupation,"
                + " o.id as organisation_id, o.name as organisation_name, t.id as territory_id, t.name as territory_name, "
                + ExpertiseClaim.columnOf("x.person_id") + ", "
                + ExpertiseEvidence.columns(actor, "x.person_id", ExpertisePolicy.FINDS_IN_COMMUNITY) + ", "
                + (near ? DISTANCE : "cast('Infinity' as double precision)") + " as distance";
        SortKeys sorts = SortKeys.defaultingTo(near ? "distance" : "name").by("name", "x.sort_name", "text");
        return new Listing<>(
                near ? "expertise-near" : "expertise",
                columns,
                CommunityReader.TABLE + (near ? ENTRIES_NEAR : ENTRIES) + SHOWN,
                "x.person_id",
                near ? sorts.by("distance", DISTANCE, "double precision") : sorts,
                this::details);
    }

    private ExpertDetails details(Row row) throws SQLException {
        return new ExpertDetails(
                PersonReference.of(row, "person"),
                row.constantOrNull("occupation", Occupation.class),
                Reference.ofNullable(row, "organisation"),
                Reference.ofNullable(row, "territory"),
                claims(row),
                ExpertiseEvidence.of(row),
                kilometres(row.decimalOrNull("distance")));
    }

    /** @param row of a statement that selects {@link ExpertiseClaim#columnOf} */
    List<ExpertiseClaim> claims(Row row) throws SQLException {
        try {
            return json.readValue(row.text("claims"), CLAIMS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }

    private static @Nullable Integer kilometres(@Nullable Double distance) {
        return distance == null || distance.isInfinite() ? null : (int) Math.round(distance);
    }
}
