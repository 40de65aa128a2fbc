package fr.essaim.events;

import fr.essaim.events.agenda.Agendas;
import fr.essaim.events.registrations.MyRegistration;
import fr.essaim.events.registrations.Seats;
import fr.essaim.events.series.SeriesReader;
import fr.essaim.events.tours.TourReader;
import fr.essaim.programmes.ProgrammePolicy;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import fr.essaim.topics.TopicLinks;
import fr.essaim.topics.TopicReference;
import fr.essaim.topics.TopicTags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on events. */
@ApplicationScoped
class Events implements PanacheRepositoryBase<Event, UUID> {
    static final TopicLinks TOPICS = new TopicLinks("event");

    private static final String SUMMARY = "e.id, e.state, e.title, e.summary, e.format, e.mode, e.starts_at, e.ends_at,"
            + " e.time_zone, e.visibility, e.community_id, e.group_id, e.organisation_id, e.place, e.commune_code,"
            + " e.commune_name, e.latitude, e.longitude, e.capacity, e.capacity - s.taken as seats_left, e.registration_mode, e.languages, e.wheelchair,"
            + " e.provisions, e.image_id, e.demo, e.updated_at, ";

    private static final String NAMES = "c.name as community_name, g.name as group_name, o.name as organisation_name,"
            + " t.id as host_id, t.name as host_name, p.id as run_id, p.name as run_name, a.alternative_text as image_text";

    private static final String ORGANISERS = """
            (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)
                    order by w.display_name, w.id), '[]')
                from event_organiser own join person w on w.id = own.person_id where own.event_id = e.id) as organisers""";

    private static final String WAITING =
            "(select count(*) from registration w where w.event_id = e.id and w.state = 'WAITLISTED') as waiting";

    private static final SortKeys SORTS = SortKeys.defaultingTo("startsAt")
            .by("startsAt", "e.starts_at", "timestamptz")
            .by("title", "e.title", "text");

    private final Rows rows;
    private final TopicTags tags;
    private final Agendas agendas;
    private final EventReading reading;
    private final Seats seats;

    Events(Rows rows, TopicTags tags, Agendas agendas, EventReading reading, Seats seats) {
        this.rows = rows;
        this.tags = tags;
        this.agendas = agendas;
        this.reading = reading;
        this.seats = seats;
    }

    Page<EventSummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<EventSummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, EventSummary.CSV);
    }

    /**
     * The event with the actor's actions, if the actor may know of it.
     *
     * @param written what was made of the local times of the draft that was just stored
     */
    Optional<EventDetails> details(Actor actor, Conditions visible, UUID id, List<EventNotice> written) {
        String columns = "e.*, trip.*, weekly.*, " + NAMES + ", y.theme as cycle_year_name, ("
                + EventReader.REGISTRATION_OPEN
                + ") as registration_open, (" + EventReader.runs(actor) + ") as runs, s.taken, " + WAITING + ", "
                + MyRegistration.COLUMNS + ", reader.now, coalesce(c.state = 'ARCHIVED', false) as frozen, ("
                + EventReader.writes(actor) + ") as writes, (" + EventReader.mayJoin(actor) + ") as joins, "
                + ORGANISERS
                + ", " + TOPICS.references("e.id") + " as topics, " + Agendas.AGENDA + ", mt.id as meeting_id, ("
                + EventReader.reportable(actor) + ") as reportable";
        String from = from(actor) + " left join cycle_year y on y.id = e.cycle_year_id"
                + " left join meeting mt on mt.event_id = e.id" + MyRegistration.JOIN + TourReader.tourOfEvent(actor)
                + SeriesReader.seriesOfEvent(actor);
        return new Listing<>("event", columns, from, "e.id", SORTS, row -> reading.details(row, actor, written))
                .one(rows, visible.and("e.id = ?", id));
    }

    /** What the actor may do with an event that they may know of. */
    Optional<EventPolicy.Standing> standing(Actor actor, Conditions visible, UUID id) {
        String columns =
                "e.id, coalesce(c.state = 'ARCHIVED', false) as frozen, (" + EventReader.writes(actor) + ") as writes";
        return new Listing<>(
                        "event",
                        columns,
                        EventReader.FROM,
                        "e.id",
                        SORTS,
                        row -> new EventPolicy.Standing(row.bool("writes"), row.bool("frozen")))
                .one(rows, visible.and("e.id = ?", id));
    }

    /**
     * @param asked as in the draft
     * @param present the topics that the event has until now
     */
    void tag(UUID event, @Nullable List<UUID> asked, List<TopicReference> present) {
        tags.replace(TOPICS, event, asked, present);
    }

    /**
     * Makes these the organisers of an event, as far as the actor may name them: oneself, who lets themselves be found, and who is
     * one already.
     *
     * @return how many they are
     */
    int organise(Actor actor, UUID event, List<UUID> people) {
        List<UUID> named = rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                        + " or p.id = cast(? as uuid) or cast(? as boolean) or exists (select from event_organiser own"
                        + " where own.event_id = ? and own.person_id = p.id))",
                Arrays.asList(people, actor.personId(), actor.isStaff(), event));
        rows.update("delete from event_organiser where event_id = ?", event);
        return rows.update(
                "insert into event_organiser (event_id, person_id) select ?, id from unnest(cast(? as uuid[])) id",
                event,
                named);
    }

    /** Gives an event the agenda and the organisers of another. */
    void copy(UUID from, UUID to, Duration later) {
        agendas.copy(from, to, later);
        rows.update(
                "insert into event_organiser (event_id, person_id) select ?, person_id from event_organiser where event_id = ?"
                        + " on conflict do nothing",
                to,
                from);
    }

    void openSeats(UUID event, @Nullable Integer capacity) {
        seats.open(event, capacity);
    }

    /** @throws fr.essaim.shared.problem.ProblemException rule-violated when more seats are taken already */
    void resizeSeats(UUID event, @Nullable Integer capacity) {
        seats.resize(event, capacity);
    }

    void shiftAgenda(UUID event, Duration by) {
        agendas.shift(event, by);
    }

    boolean isImage(UUID attachment) {
        return rows.one(row -> true, "select 1 from attachment where id = ? and media_type like 'image/%'", attachment)
                .isPresent();
    }

    private static Listing<EventSummary> list(Actor actor) {
        return new Listing<>("events", SUMMARY + NAMES, from(actor), "e.id", SORTS, EventSummary::of);
    }

    private static String from(Actor actor) {
        // Left joins alone, though some never miss: a count then leaves them out.
        return EventReader.FROM + " left join organisation o on o.id = e.organisation_id"
                + " left join territory t on t.id = e.territory_id and t.state = 'ACTIVE'"
                + " left join programme p on p.id = e.programme_id"
                + (ProgrammePolicy.mayWrite(actor) ? "" : " and p.state <> 'DRAFT'")
                + " left join attachment a on a.id = e.image_id left join event_seats s on s.event_id = e.id";
    }
}
