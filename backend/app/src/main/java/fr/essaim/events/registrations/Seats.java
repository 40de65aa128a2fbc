package fr.essaim.events.registrations;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The seats of events: one row for each, which every registration that takes or frees a seat updates first, so that all such
 * decisions on one event follow one another and its waiting list is in the order it declares (docs/adr/0021). A seat that is free
 * and wanted is offered at once.
 */
@ApplicationScoped
public class Seats {
    private static final String LABELLED =
            "select m.id, p.display_name || ', ' || e.title as label from %s m join person p on p.id = m.person_id"
                    + " join event e on e.id = m.event_id";

    private record Moved(AuditTrail.Subject subject, Map<String, String> after) {}

    private final Rows rows;
    private final AuditTrail audit;
    private final RegistrationConfig config;
    private final Today today;

    Seats(Rows rows, AuditTrail audit, RegistrationConfig config, Today today) {
        this.rows = rows;
        this.audit = audit;
        this.config = config;
        this.today = today;
    }

    /** @param capacity null for as many as come */
    public void open(UUID event, @Nullable Integer capacity) {
        rows.update(
                "insert into event_seats (event_id, capacity, taken) values (?, cast(? as integer), 0)",
                event,
                capacity);
    }

    /**
     * Gives an event another capacity; new seats are offered to those who wait.
     *
     * @throws ProblemException rule-violated when more seats are taken already
     */
    public void resize(UUID event, @Nullable Integer capacity) {
        int taken = lock(event);
        if (capacity != null && capacity < taken) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/capacity", "capacity-taken", taken);
        }
        rows.update("update event_seats set capacity = cast(? as integer) where event_id = ?", capacity, event);
        offer(event);
    }

    /**
     * Lets nobody else decide on seats of this event until the transaction ends.
     *
     * @return how many are taken
     */
    int lock(UUID event) {
        return rows.one(
                        row -> row.integer("taken"),
                        "select taken from event_seats where event_id = ? for update",
                        event)
                .orElseThrow(ProblemException::notFound);
    }

    /** How many are left; as many as one can count where there is no limit. */
    int left(UUID event) {
        return rows.one(
                        row -> row.integer("seats"),
                        "select coalesce(capacity - taken, cast(? as integer)) as seats from event_seats where event_id = ?",
                        Integer.MAX_VALUE,
                        event)
                .orElseThrow(ProblemException::notFound);
    }

    /** Takes a seat if there is one, and lets nobody else decide meanwhile. */
    boolean take(UUID event) {
        return rows.one(row -> row.bool("got"), """
                        update event_seats set taken = taken + case when capacity is null or taken < capacity then 1 else 0 end
                        where event_id = ? returning new.taken > old.taken as got""", event).orElseThrow(ProblemException::notFound);
    }

    /** Frees seats, which whoever waits is offered. */
    void free(UUID event, int seats) {
        rows.update("update event_seats set taken = taken - ? where event_id = ?", seats, event);
        offer(event);
    }

    /** Takes back what nobody took in time, and offers it to the next ones. */
    int lapse(UUID event) {
        lock(event);
        List<Moved> lapsed = rows.all(
                row -> moved(row, "LAPSED"),
                """
                with lapsed as (
                    update registration set state = 'LAPSED', offered_until = null, version = version + 1, updated_at = ?
                    where event_id = ? and state = 'OFFERED' and offered_until <= ? returning id, event_id, person_id)
                """ + LABELLED.formatted("lapsed"),
                Arrays.asList(today.now(), event, today.now()));
        record("REGISTRATION_LAPSED", lapsed);
        if (!lapsed.isEmpty()) {
            free(event, lapsed.size());
        }
        return lapsed.size();
    }

    /** Nobody is offered a seat of an event that has begun. */
    private void offer(UUID event) {
        List<Moved> offered = rows.all(
                row -> moved(row, "OFFERED"),
                """
                with room as (
                    select s.event_id, s.capacity - s.taken as seats, least(cast(? as timestamptz), e.starts_at) as until
                    from event_seats s join event e on e.id = s.event_id
                    where s.event_id = ? and e.state = 'PUBLISHED' and e.starts_at > ?),
                next as (
                    select r.id, room.until from room join registration r on r.event_id = room.event_id
                    where r.state = 'WAITLISTED' order by r.priority, r.registered_at, r.id limit (select seats from room)),
                offered as (
                    update registration r set state = 'OFFERED', offered_until = next.until, version = r.version + 1,
                        updated_at = ?
                    from next where r.id = next.id returning r.id, r.event_id, r.person_id),
                counted as (
                    update event_seats set taken = taken + (select count(*) from offered)
                    where event_id = ? and exists (select from offered))
                """ + LABELLED.formatted("offered"),
                Arrays.asList(today.now().plus(config.offer()), event, today.now(), today.now(), event));
        record("REGISTRATION_OFFERED", offered);
    }

    private static Moved moved(Row row, String state) throws SQLException {
        return new Moved(
                new AuditTrail.Subject("REGISTRATION", row.uuid("id"), row.text("label")), Map.of("state", state));
    }

    private void record(String action, List<Moved> moved) {
        if (!moved.isEmpty()) {
            audit.recordEach(
                    Actor.SYSTEM, action, moved.stream().collect(Collectors.toMap(Moved::subject, Moved::after)));
        }
    }
}
