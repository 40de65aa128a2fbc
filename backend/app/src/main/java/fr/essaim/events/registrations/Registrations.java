package fr.essaim.events.registrations;

import fr.essaim.communities.CommunityReader;
import fr.essaim.events.EventReader;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.money.Money;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every query on registrations; see {@link Seats} for those on seats. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {
    /** The place of registration {@code r} on the waiting list of its event. */
    static final String RANK = "case when r.state = 'WAITLISTED' then (select count(*) + 1 from registration w"
            + " where w.event_id = r.event_id and w.state = 'WAITLISTED'"
            + " and (w.priority, w.registered_at, w.id) < (r.priority, r.registered_at, r.id)) end as rank";

    private static final String FROM = CommunityReader.TABLE
            + " cross join registration r join event e on e.id = r.event_id" + EventReader.JOINS
            + " join person p on p.id = r.person_id left join organisation o on o.id = p.organisation_id"
            + " left join person b on b.id = r.registrar_id left join registration_fee f on f.registration_id = r.id";

    private static final SortKeys SORTS = SortKeys.defaultingTo("registeredAt")
            .by("registeredAt", "r.registered_at", "timestamptz")
            .by("name", "p.display_name", "text");

    private static final SortKeys MINE =
            SortKeys.defaultingTo("-startsAt").by("startsAt", "e.starts_at", "timestamptz");

    private static final String MEMBER = "exists (select from membership m where m.community_id = e.community_id"
            + " and m.person_id = p.id and m.state <> 'LEFT' and " + CommunityReader.active("m") + ")";

    private static final String PRIORITY =
            "case when p.territory_id = e.territory_id or exists (select from event_organiser w"
                    + " where w.event_id = e.id and w.person_id = p.id) then 'HOST' when " + MEMBER
                    + " then 'MEMBER' else 'OTHER' end as priority";

    private final Rows rows;
    private final Today today;

    Registrations(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    Page<RegistrationDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor, SORTS).page(rows, where, request);
    }

    CsvExport<RegistrationDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor, SORTS).export(rows, where, request, RegistrationDetails.CSV);
    }

    Page<RegistrationDetails> pageOfMine(Actor actor, Conditions where, PageRequest request) {
        return list(actor, MINE).page(rows, where, request);
    }

    CsvExport<RegistrationDetails> exportOfMine(Actor actor, Conditions where, PageRequest request) {
        return list(actor, MINE).export(rows, where, request, RegistrationDetails.CSV);
    }

    /** The registration with the actor's actions, if it is theirs or they run the event. */
    Optional<RegistrationDetails> details(Actor actor, UUID id) {
        Conditions where = CommunityReader.of(actor, today)
                .and("r.person_id = reader.person or " + EventReader.runs(actor))
                .and("r.id = ?", id);
        return list(actor, SORTS).one(rows, where);
    }

    /** Whether the actor runs the event; empty when there is none that they may know of. */
    Optional<Boolean> runs(Actor actor, UUID event) {
        return new Listing<>(
                        "event",
                        "e.id, (" + EventReader.runs(actor) + ") as runs",
                        EventReader.FROM,
                        "e.id",
                        SORTS,
                        row -> row.bool("runs"))
                .one(rows, EventReader.visible(actor, today).and("e.id = ?", event));
    }

    /** Whom the actor is about to register; empty when there is no such event that they may know of, or no such person. */
    Optional<Registrant> registrant(Actor actor, UUID event, UUID person) {
        String columns =
                "e.id, e.registration_mode, e.state = 'PUBLISHED' and coalesce(c.state <> 'ARCHIVED', true) as published, p.id as person_id, "
                        + PRIORITY
                        + ", " + known(actor) + " as known, (" + EventReader.runs(actor) + ") as runs, ("
                        + EventReader.REGISTRATION_OPEN + ") as open, e.ends_at <= reader.now as over, e.demo";
        Conditions where =
                EventReader.visible(actor, today).and("e.id = ?", event).and("p.id = ?", person);
        return new Listing<>(
                        "registrant",
                        columns,
                        EventReader.FROM + " cross join person p",
                        "e.id",
                        SORTS,
                        Registrations::registrant)
                .one(rows, where);
    }

    /** Those of these addresses whom the actor may name, by the address in small letters. */
    Map<String, Addressee> addressees(Actor actor, UUID event, List<String> addresses) {
        var found = new HashMap<String, Addressee>();
        String columns = "p.id, p.display_name, lower(p.email::text) as address, exists (select from registration live"
                + " where live.event_id = e.id and live.person_id = p.id and live.state not in"
                + " ('LAPSED', 'DECLINED', 'CANCELLED')) as registered";
        Conditions where = EventReader.visible(actor, today)
                .and("e.id = ?", event)
                .and("p.email = any(cast(? as citext[]))", addresses)
                .and(known(actor));
        new Listing<>("addressees", columns, EventReader.FROM + " cross join person p", "p.id", SORTS, row -> {
                    var addressee = new Addressee(row.uuid("id"), row.text("display_name"), row.bool("registered"));
                    return found.put(row.text("address"), addressee);
                })
                .all(rows, where);
        return found;
    }

    /** A condition that the actor may name the person {@code p} and let them come to the event {@code e}. */
    private static String known(Actor actor) {
        return "p.state = 'ACTIVE' and (p.id = reader.person or p.directory_visibility = 'SIGNED_IN' or "
                + actor.isStaff() + " or " + MEMBER + ")";
    }

    /** Events with offers whose time is over. */
    List<UUID> withStaleOffers(Instant now) {
        return rows.all(
                row -> row.uuid("event_id"),
                "select distinct event_id from registration where state = 'OFFERED' and offered_until <= ?",
                now);
    }

    private static Listing<RegistrationDetails> list(Actor actor, SortKeys sorts) {
        String columns =
                "r.*, e.title, e.format, e.mode, e.state as event_state, e.starts_at, e.ends_at, e.time_zone, e.place,"
                        + " p.display_name as person_name, o.id as organisation_id, o.name as organisation_name,"
                        + " b.display_name as registrar_name, case when e.state <> 'CANCELLED' then f.amount::text end as fee, reader.now, r.person_id = reader.person as own, ("
                        + EventReader.runs(actor) + ") as runs, " + RANK;
        return new Listing<>("registrations", columns, FROM, "r.id", sorts, Registrations::details);
    }

    private static Registrant registrant(Row row) throws SQLException {
        return new Registrant(
                row.uuid("id"),
                row.uuid("person_id"),
                row.constant("priority", RegistrationPriority.class),
                row.bool("known"),
                row.bool("runs"),
                row.bool("open"),
                row.bool("published"),
                row.bool("over"),
                !row.text("registration_mode").equals("NONE"),
                row.text("registration_mode").equals("MODERATED"),
                row.bool("demo"));
    }

    private static RegistrationDetails details(Row row) throws SQLException {
        var event = RegisteredEvent.of(row);
        var state = row.constant("state", RegistrationState.class);
        Instant until = row.instantOrNull("offered_until");
        var standing = new RegistrationPolicy.Standing(
                row.bool("own"), row.bool("runs"), event.state(), event.endsAt(), row.instant("now"));
        return new RegistrationDetails(
                row.uuid("id"),
                row.integer("version"),
                event,
                PersonReference.of(row, "person"),
                Reference.ofNullable(row, "organisation"),
                state,
                RegistrationPriority.of(row.integer("priority")),
                row.integerOrNull("rank"),
                row.instant("registered_at"),
                PersonReference.ofNullable(row, "registrar"),
                until,
                row.textOrNull("reason"),
                row.textOrNull("note"),
                Money.ofNullable(row.textOrNull("fee")),
                row.bool("demo"),
                row.instant("updated_at"),
                RegistrationPolicy.actions(standing, state, until));
    }
}
