package fr.essaim.events.series;

import fr.essaim.events.EventMode;
import fr.essaim.events.EventVisibility;
import fr.essaim.events.Wheelchair;
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
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on series themselves. */
@ApplicationScoped
class AllSeries implements PanacheRepositoryBase<EventSeries, UUID> {
    private static final String COMING = "from series_slot s where s.series_id = es.id and s.day >= reader.today";

    private static final String COUNTS = "(select count(*) " + COMING
            + " and s.event_id is null and not s.holiday and s.reason is null) as free_slots, (select count(*) "
            + COMING + " and s.event_id is not null) as taken_slots, (select min(s.day) " + COMING
            + " and s.event_id is not null) as next_day, " + SeriesReader.SUBSCRIBED + " as subscribed";

    private static final String SUBSCRIBERS = "(select count(*) from series_subscription b where b.series_id = es.id"
            + " and b.ended_at is null) as subscribers";

    private static final SortKeys SORTS = SortKeys.defaultingTo("-startsOn")
            .by("startsOn", "es.starts_on", "date")
            .by("title", "es.title", "text");

    private final Rows rows;

    AllSeries(Rows rows) {
        this.rows = rows;
    }

    Page<SeriesSummary> page(Conditions where, PageRequest request) {
        return list().page(rows, where, request);
    }

    CsvExport<SeriesSummary> export(Conditions where, PageRequest request) {
        return list().export(rows, where, request, SeriesSummary.CSV);
    }

    /** A series that the actor may know of. */
    Optional<SeriesDetails> details(Actor actor, Conditions visible, UUID id) {
        String columns = "es.*, ec.name as community_name, o.name as organisation_name, y.theme as cycle_year_name, "
                + SUBSCRIBERS + ", " + standingColumns(actor);
        String from = SeriesReader.FROM + " join organisation o on o.id = es.organisation_id"
                + " left join cycle_year y on y.id = es.cycle_year_id";
        return new Listing<>("series", columns, from, "es.id", SORTS, row -> details(row, actor))
                .one(rows, visible.and("es.id = ?", id));
    }

    /** What the actor may do with a series that they may know of. */
    Optional<SeriesPolicy.Standing> standing(Actor actor, Conditions visible, UUID id) {
        return new Listing<>(
                        "series",
                        "es.id, " + standingColumns(actor),
                        SeriesReader.FROM,
                        "es.id",
                        SORTS,
                        row -> standing(row, actor))
                .one(rows, visible.and("es.id = ?", id));
    }

    /** What {@link #standing(Row, Actor)} reads. */
    static String standingColumns(Actor actor) {
        return "(" + SeriesReader.writes(actor) + ") as writes, " + SeriesReader.MEMBER + " as member, "
                + SeriesReader.SUBSCRIBED + " as subscribed, ec.state = 'ARCHIVED' as frozen";
    }

    static SeriesPolicy.Standing standing(Row row, Actor actor) throws SQLException {
        return new SeriesPolicy.Standing(
                row.bool("writes"),
                row.bool("member"),
                actor.personId() != null,
                row.bool("subscribed"),
                row.bool("frozen"));
    }

    static @Nullable SlotTimes times(Row row, String kind) throws SQLException {
        return SlotTimes.ofNullable(time(row, kind + "_starts"), time(row, kind + "_ends"));
    }

    private static Listing<SeriesSummary> list() {
        return new Listing<>(
                "event-series",
                "es.id, es.state, es.title, es.summary, es.community_id, ec.name as community_name, es.organisation_id,"
                        + " o.name as organisation_name, es.time_zone, es.starts_on, es.ends_on, es.demo, es.updated_at, "
                        + COUNTS,
                SeriesReader.FROM + " join organisation o on o.id = es.organisation_id",
                "es.id",
                SORTS,
                SeriesSummary::of);
    }

    private static SeriesDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", SeriesState.class);
        SeriesPolicy.Standing standing = standing(row, actor);
        return new SeriesDetails(
                row.uuid("id"),
                row.integer("version"),
                state,
                row.text("title"),
                row.text("summary"),
                row.textOrNull("description"),
                RichText.ofNullable(row.textOrNull("description")),
                row.textOrNull("audience"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                Reference.ofNullable(row, "cycle_year"),
                row.text("time_zone"),
                row.constant("visibility", EventVisibility.class),
                row.text("rule"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.bool("end_written"),
                row.constant("holidays", SeriesHolidays.class),
                times(row, "short"),
                times(row, "long"),
                row.constant("mode", EventMode.class),
                row.textOrNull("place"),
                standing.writes() ? row.textOrNull("link") : null,
                row.constant("wheelchair", Wheelchair.class),
                row.integerOrNull("capacity"),
                standing.subscribed(),
                standing.writes() ? row.integer("subscribers") : null,
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                SeriesPolicy.actions(standing, state));
    }

    private static @Nullable LocalTime time(Row row, String column) throws SQLException {
        String text = row.textOrNull(column);
        return text == null ? null : LocalTime.parse(text);
    }
}
