package fr.essaim.events.tours;

import fr.essaim.communities.CommunityReader;
import fr.essaim.events.EventReader;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every query on the stops of tours, and on the territories that may be their hosts. */
@ApplicationScoped
class TourStops {
    /** An event as a stop has it. */
    record Candidate(UUID id, boolean writable) {}

    record Held(UUID stop, @Nullable UUID host, @Nullable UUID event) {}

    private final Rows rows;
    private final Today today;

    TourStops(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** The stops of a tour in order, their events as far as the actor may know of them. */
    List<TourStop> of(Actor actor, UUID tour) {
        String sql = "select s.id, s.position, s.theme, s.starts_on, s.ends_on, s.dated, s.regional, t.id as host_id,"
                + " t.name as host_name, t.latitude, t.longitude, ev.* from " + CommunityReader.TABLE
                + " cross join tour_stop s left join territory t on t.id = s.host_id and t.state = 'ACTIVE'"
                + " left join lateral (select e.id as event_id, e.title as event_title, e.state as event_state,"
                + " e.starts_at as event_starts_at, e.ends_at as event_ends_at, e.time_zone as event_time_zone,"
                + " e.territory_id as event_territory_id from event e" + EventReader.JOINS
                + " where e.id = s.event_id and " + EventReader.isVisible(actor)
                + ") ev on true where s.tour_id = ? order by s.position";
        return rows.all(TourStop::of, sql, reader(actor, tour));
    }

    /** The territories that take part in the programme of a tour, or did to its end, by name. */
    List<TourHost> candidates(UUID tour) {
        return rows.all(TourStops::host, """
                select t.id as host_id, t.name as host_name, t.latitude, t.longitude from territory t
                where t.state = 'ACTIVE' and exists (select from programme_enrolment n where n.territory_id = t.id
                    and n.programme_id = (select programme_id from tour where id = ?)
                    and n.state in ('ACTIVE', 'COMPLETED'))
                order by t.name, t.id
                """, tour);
    }

    /** Of these territories those that can be hosts. */
    List<UUID> territories(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.all(
                        row -> row.uuid("id"),
                        "select id from territory where id = any(cast(? as uuid[])) and state = 'ACTIVE'",
                        List.of(ids));
    }

    /** Of these events those that the actor may know of, and whether they write them. */
    List<Candidate> events(Actor actor, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.all(
                        row -> new Candidate(row.uuid("id"), row.bool("writes")),
                        "select e.id, (" + EventReader.writes(actor) + ") as writes from " + EventReader.FROM
                                + " where e.id = any(cast(? as uuid[])) and " + EventReader.isVisible(actor),
                        reader(actor, ids));
    }

    /**
     * Makes these the stops of a tour, in one statement, so that hosts change places in it.
     *
     * @param stops each with an id, in order
     */
    void replace(UUID tour, List<TourPlanDraft.Stop> stops) {
        rows.update(
                "delete from tour_stop where tour_id = ? and id <> all(cast(? as uuid[]))",
                tour,
                texts(stops, TourPlanDraft.Stop::id));
        if (stops.isEmpty()) {
            return;
        }
        rows.update(
                """
                insert into tour_stop (id, tour_id, position, theme, starts_on, ends_on, dated, regional, host_id, event_id)
                select w.id, ?, w.number - 1, w.theme, w.starts_on, w.ends_on, w.dated, w.regional,
                    cast(nullif(w.host, '') as uuid), cast(nullif(w.event, '') as uuid)
                from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as date[]), cast(? as date[]), cast(? as boolean[]),
                        cast(? as boolean[]), cast(? as text[]), cast(? as text[]))
                    with ordinality w (id, theme, starts_on, ends_on, dated, regional, host, event, number)
                on conflict (id) do update set position = excluded.position, theme = excluded.theme,
                    starts_on = excluded.starts_on, ends_on = excluded.ends_on, dated = excluded.dated,
                    regional = excluded.regional, host_id = excluded.host_id, event_id = excluded.event_id
                """,
                tour,
                texts(stops, TourPlanDraft.Stop::id),
                texts(stops, stop -> stop.theme().strip()),
                texts(stops, TourPlanDraft.Stop::startsOn),
                texts(stops, TourPlanDraft.Stop::endsOn),
                texts(stops, TourPlanDraft.Stop::dated),
                texts(stops, TourPlanDraft.Stop::regional),
                texts(stops, TourPlanDraft.Stop::hostId),
                texts(stops, TourPlanDraft.Stop::eventId));
    }

    /** Lets the hosts of two stops change places, in one statement. */
    void swap(TourStop one, TourStop other) {
        rows.update(
                "update tour_stop set host_id = case id when ? then cast(? as uuid) else cast(? as uuid) end"
                        + " where id in (?, ?)",
                one.id(),
                other.hostId(),
                one.hostId(),
                one.id(),
                other.id());
    }

    /** @throws ProblemException not-found unless it is a stop of the tour */
    static TourStop require(TourDetails tour, UUID stop) {
        return tour.stops().stream()
                .filter(one -> one.id().equals(stop))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Events that a tour's stops newly have give these their days. */
    void date(UUID tour, List<UUID> events) {
        if (!events.isEmpty()) {
            rows.update("""
                    update tour_stop s set dated = true,
                        starts_on = (e.starts_at at time zone e.time_zone)::date,
                        ends_on = ((e.ends_at - interval '1 microsecond') at time zone e.time_zone)::date
                    from event e where s.event_id = e.id and s.tour_id = ? and e.id = any(cast(? as uuid[]))
                    """, tour, events);
        }
    }

    void carry(UUID stop, UUID event) {
        rows.update("update tour_stop set event_id = ? where id = ?", event, stop);
    }

    /** By date; those of the same date stay in their order. */
    void order(UUID tour) {
        rows.update("""
                update tour_stop s set position = o.number - 1
                from (select id, row_number() over (order by starts_on, ends_on, position) as number
                    from tour_stop where tour_id = ?) o
                where o.id = s.id and s.position <> o.number - 1
                """, tour);
    }

    /** What stops have, though the actor be told of none: a host that is archived, an event that is hidden. */
    Map<UUID, Held> held(UUID tour) {
        return rows
                .all(
                        row -> new Held(row.uuid("id"), row.uuidOrNull("host_id"), row.uuidOrNull("event_id")),
                        "select id, host_id, event_id from tour_stop where tour_id = ?",
                        tour)
                .stream()
                .collect(Collectors.toMap(Held::stop, Function.identity()));
    }

    private List<@Nullable Object> reader(Actor actor, Object last) {
        return Arrays.asList(actor.personId(), today.date(), today.now(), last);
    }

    private static TourHost host(Row row) throws SQLException {
        return new TourHost(
                row.uuid("host_id"),
                row.text("host_name"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"));
    }

    /** One column of all stops; what is not there is empty. */
    private static List<String> texts(
            List<TourPlanDraft.Stop> stops, Function<TourPlanDraft.Stop, @Nullable Object> column) {
        return stops.stream()
                .map(stop -> {
                    Object value = column.apply(stop);
                    return value == null ? "" : value.toString();
                })
                .toList();
    }
}
