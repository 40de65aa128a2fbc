package fr.essaim.events.tours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.people.PersonReference;
import fr.essaim.programmes.ProgrammePolicy;
import fr.essaim.shared.listing.Conditions;
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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on tours themselves. */
@ApplicationScoped
class Tours implements PanacheRepositoryBase<Tour, UUID> {
    private static final String NAMES =
            "tc.name as community_name, o.name as organisation_name, p.id as run_id, p.name as run_name";

    private static final String COUNTS =
            "(select count(*) from tour_stop s where s.tour_id = tr.id) as stop_count, (select count(*) from tour_stop s"
                    + " join territory t on t.id = s.host_id and t.state = 'ACTIVE' where s.tour_id = tr.id) as host_count";

    private static final String ORGANISERS = """
            (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)
                    order by w.display_name, w.id), '[]')
                from tour_organiser own join person w on w.id = own.person_id where own.tour_id = tr.id) as organisers""";

    private static final SortKeys SORTS = SortKeys.defaultingTo("-startsOn")
            .by("startsOn", "tr.starts_on", "date")
            .by("title", "tr.title", "text");

    private final Rows rows;
    private final ObjectMapper json;
    private final TourDues dues;

    Tours(Rows rows, ObjectMapper json, TourDues dues) {
        this.rows = rows;
        this.dues = dues;
        this.json = json;
    }

    Page<TourSummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<TourSummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, TourSummary.CSV);
    }

    /** A tour that the actor may know of, without its stops. */
    Optional<TourDetails> details(Actor actor, Conditions visible, UUID id) {
        String columns = "tr.*, " + NAMES + ", " + ORGANISERS + ", (" + TourReader.writes(actor)
                + ") as writes, coalesce(tc.state = 'ARCHIVED', false) as frozen";
        return new Listing<>("tour", columns, from(actor), "tr.id", SORTS, row -> details(row, actor))
                .one(rows, visible.and("tr.id = ?", id));
    }

    /** What the actor may do with a tour that they may know of. */
    Optional<TourPolicy.Standing> standing(Actor actor, Conditions visible, UUID id) {
        String columns =
                "tr.id, (" + TourReader.writes(actor) + ") as writes, coalesce(tc.state = 'ARCHIVED', false) as frozen";
        return new Listing<>("tour", columns, TourReader.FROM, "tr.id", SORTS, Tours::standing)
                .one(rows, visible.and("tr.id = ?", id));
    }

    /**
     * Makes these the organisers of a tour, as far as the actor may name them: oneself, who lets themselves be found, and who is one
     * already.
     *
     * @return how many they are
     */
    int organise(Actor actor, UUID tour, List<UUID> people) {
        List<UUID> named = rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                        + " or p.id = cast(? as uuid) or cast(? as boolean) or exists (select from tour_organiser own"
                        + " where own.tour_id = ? and own.person_id = p.id))",
                Arrays.asList(people, actor.personId(), actor.isStaff(), tour));
        rows.update("delete from tour_organiser where tour_id = ?", tour);
        return rows.update(
                "insert into tour_organiser (tour_id, person_id) select ?, id from unnest(cast(? as uuid[])) id",
                tour,
                named);
    }

    /** Who runs a tour runs the events of its stops. */
    void lend(UUID tour, UUID event) {
        rows.update(
                "insert into event_organiser (event_id, person_id) select ?, person_id from tour_organiser where tour_id = ?"
                        + " on conflict do nothing",
                event,
                tour);
    }

    /** Lets what a tour owes follow its plan. */
    void follow(UUID tour, Instant now) {
        dues.follow(tour, now);
    }

    boolean isOfHiddenCommunity(UUID tour) {
        return rows.one(
                        row -> true,
                        "select 1 from tour t join community c on c.id = t.community_id where t.id = ? and c.visibility <> 'PUBLIC'",
                        tour)
                .isPresent();
    }

    private static Listing<TourSummary> list(Actor actor) {
        return new Listing<>(
                "tours",
                "tr.id, tr.state, tr.title, tr.summary, tr.organisation_id, tr.community_id, tr.starts_on, tr.ends_on,"
                        + " tr.rhythm, tr.demo, tr.updated_at, " + NAMES + ", " + COUNTS,
                from(actor),
                "tr.id",
                SORTS,
                TourSummary::of);
    }

    private static String from(Actor actor) {
        return TourReader.FROM + " join organisation o on o.id = tr.organisation_id"
                + " left join programme p on p.id = tr.programme_id"
                + (ProgrammePolicy.mayWrite(actor) ? "" : " and p.state <> 'DRAFT'");
    }

    private static TourPolicy.Standing standing(Row row) throws SQLException {
        return new TourPolicy.Standing(row.bool("writes"), row.bool("frozen"));
    }

    private TourDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", TourState.class);
        var rhythm = row.constant("rhythm", Rhythm.class);
        return new TourDetails(
                row.uuid("id"),
                row.integer("version"),
                state,
                row.textOrNull("reason"),
                row.text("title"),
                row.text("summary"),
                row.textOrNull("description"),
                RichText.ofNullable(row.textOrNull("description")),
                row.textOrNull("audience"),
                Reference.ofNullable(row, "run"),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                Reference.ofNullable(row, "community"),
                row.text("time_zone"),
                row.date("starts_on"),
                row.date("ends_on"),
                rhythm,
                row.integer("supports_within_days"),
                rhythm.periods(row.date("starts_on"), row.date("ends_on")),
                actor.personId() == null ? List.of() : PersonReference.parse(json, row.text("organisers")),
                List.of(),
                List.of(),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                TourPolicy.actions(standing(row), state));
    }
}
