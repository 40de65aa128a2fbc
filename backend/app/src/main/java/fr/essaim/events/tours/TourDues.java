package fr.essaim.events.tours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.communities.CommunityReader;
import fr.essaim.people.PersonReference;
import fr.essaim.resources.ResourceReader;
import fr.essaim.shared.listing.Conditions;
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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on what tours owe. */
@ApplicationScoped
class TourDues implements PanacheRepositoryBase<TourDue, UUID> {
    private static final String FROM =
            TourReader.FROM + " join tour_due du on du.tour_id = tr.id left join tour_stop st on st.id = du.stop_id";

    /** Who runs the event of the stop; without one, who runs the tour. */
    private static final String OWING = """
            (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)
                    order by w.display_name, w.id), '[]')
                from (select own.person_id from event_organiser own where own.event_id = st.event_id
                    union select own.person_id from tour_organiser own where own.tour_id = tr.id
                        and not exists (select from event_organiser o where o.event_id = st.event_id)) own
                join person w on w.id = own.person_id) as owing""";

    private static final String COLUMNS = "du.id, du.version, du.tour_id, tr.title as tour_name, du.kind, du.stop_id,"
            + " st.theme as stop_name, du.year, du.due_on, du.done_on, given.resource_id, given.resource_name, du.link,"
            + " du.note, (" + DueState.SQL + ") as due_state, " + OWING;

    private static final SortKeys SORTS = SortKeys.defaultingTo("dueOn").by("dueOn", "du.due_on", "date");

    private final Rows rows;
    private final ObjectMapper json;

    TourDues(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<TourDueDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<TourDueDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, TourDueDetails.CSV);
    }

    Optional<TourDueDetails> details(Actor actor, Conditions mine, UUID id) {
        return list(actor).one(rows, mine.and("du.id = ?", id));
    }

    /** Lets what a tour owes follow its plan; what was given stays. */
    void follow(UUID tour, Instant now) {
        rows.update("""
                with wanted as (
                    select 'STOP' as kind, st.id as stop_id, cast(null as integer) as year,
                        st.ends_on + tr.supports_within_days as due_on
                    from tour tr join tour_stop st on st.tour_id = tr.id where tr.id = ?
                    union all
                    select 'YEAR', null, y, make_date(y, 12, 31) from tour tr, generate_series(
                        extract(year from tr.starts_on)::integer, extract(year from tr.ends_on)::integer) y where tr.id = ?
                    union all
                    select 'TOUR', null, null, ends_on from tour where id = ?),
                gone as (
                    delete from tour_due du where du.tour_id = ? and du.done_on is null and not exists (
                        select from wanted w where w.kind = du.kind and w.stop_id is not distinct from du.stop_id
                            and w.year is not distinct from du.year))
                insert into tour_due (id, version, tour_id, kind, stop_id, year, due_on, created_at, updated_at)
                select uuidv7(), 0, ?, kind, stop_id, year, due_on, ?, ? from wanted
                on conflict (tour_id, kind, stop_id, year) do update set due_on = excluded.due_on
                """, tour, tour, tour, tour, tour, now, now);
    }

    private Listing<TourDueDetails> list(Actor actor) {
        return new Listing<>("tour-dues", COLUMNS, FROM + given(actor), "du.id", SORTS, row -> details(row, actor));
    }

    /** The resource that was given, as far as the actor may read it. */
    private static String given(Actor actor) {
        return " left join lateral (select r.id as resource_id, r.title as resource_name from resource r"
                + " left join community c on c.id = r.community_id where r.id = du.resource_id and "
                + ResourceReader.isPublished(actor) + ") given on true";
    }

    /** Whether the actor may point at a resource: it is published, to them too. */
    boolean mayGive(Actor actor, Today today, UUID resource) {
        return !rows.all(
                        row -> true,
                        "select 1 from " + CommunityReader.TABLE + " cross join resource r left join community c"
                                + " on c.id = r.community_id where r.id = ? and " + ResourceReader.isPublished(actor),
                        Arrays.asList(actor.personId(), today.date(), today.now(), resource))
                .isEmpty();
    }

    private TourDueDetails details(Row row, Actor actor) throws SQLException {
        return new TourDueDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("tour_id"), row.text("tour_name")),
                row.constant("kind", DueKind.class),
                Reference.ofNullable(row, "stop"),
                row.integerOrNull("year"),
                row.date("due_on"),
                row.constant("due_state", DueState.class),
                actor.personId() == null ? List.of() : PersonReference.parse(json, row.text("owing")),
                row.dateOrNull("done_on"),
                Reference.ofNullable(row, "resource"),
                row.textOrNull("link"),
                row.textOrNull("note"));
    }
}
