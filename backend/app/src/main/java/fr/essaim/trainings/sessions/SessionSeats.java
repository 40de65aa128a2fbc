package fr.essaim.trainings.sessions;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The seats of sessions, counted in the session's row: whoever takes or frees one updates that row first, so that all such decisions
 * on one session follow one another (docs/adr/0033). A seat that is free and wanted is given at once to whoever waits longest.
 */
@ApplicationScoped
class SessionSeats {
    private record Given(UUID place, UUID person, String label) {}

    private final Rows rows;
    private final AuditTrail audit;
    private final Event<SeatGiven> facts;
    private final Today today;

    SessionSeats(Rows rows, AuditTrail audit, Event<SeatGiven> facts, Today today) {
        this.rows = rows;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    /** Takes a seat if there is one, and lets nobody else decide meanwhile. */
    boolean take(UUID session) {
        return rows.one(row -> row.bool("got"), """
                        update training_session set taken = taken + case when capacity is null or taken < capacity then 1 else 0 end
                        where id = ? returning new.taken > old.taken as got""", session).orElseThrow(ProblemException::notFound);
    }

    /**
     * Lets nobody else decide until the transaction ends.
     *
     * @return how many are taken
     */
    int lock(UUID session) {
        return rows.one(
                        row -> row.integer("taken"),
                        "select taken from training_session where id = ? for update",
                        session)
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException rule-violated when more seats are taken already */
    void requireRoom(UUID session, @Nullable Integer capacity) {
        int taken = lock(session);
        if (capacity != null && capacity < taken) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/capacity", "capacity-taken", taken);
        }
    }

    void free(UUID session) {
        rows.update("update training_session set taken = taken - 1 where id = ?", session);
        give(session);
    }

    /** Nobody has a seat in it any more, nor waits. @return who did */
    List<UUID> clear(UUID session) {
        List<UUID> people = rows.all(
                row -> row.uuid("person_id"),
                "update training_session_place pl set state = 'CANCELLED', version = pl.version + 1, updated_at = ?"
                        + " from training_enrolment en where en.id = pl.enrolment_id and pl.session_id = ?"
                        + " and pl.state in ('SEATED', 'WAITING') returning en.person_id",
                today.now(),
                session);
        rows.update("update training_session set taken = 0 where id = ?", session);
        return people;
    }

    /** Gives the seats that are free to those who wait, in the order in which they came, until the session is over. */
    void give(UUID session) {
        List<Given> given = rows.all(
                row -> new Given(row.uuid("id"), row.uuid("person_id"), row.text("label")),
                """
                with next as (
                    select pl.id from training_session_place pl join training_session s on s.id = pl.session_id
                    where pl.session_id = ? and pl.state = 'WAITING' and s.state = 'OPEN' and s.ends_on >= ?
                    order by pl.created_at, pl.id limit (select capacity - taken from training_session where id = ?)),
                given as (
                    update training_session_place pl set state = 'SEATED', version = pl.version + 1, updated_at = ?
                    from next where pl.id = next.id returning pl.id, pl.enrolment_id),
                counted as (
                    update training_session set taken = taken + (select count(*) from given)
                    where id = ? and exists (select from given))
                select given.id, en.person_id, p.display_name || ', ' || s.title as label
                from given join training_enrolment en on en.id = given.enrolment_id join person p on p.id = en.person_id
                    join training_session s on s.id = ?
                """,
                session,
                today.date(),
                session,
                today.now(),
                session,
                session);
        if (!given.isEmpty()) {
            audit.recordEach(
                    Actor.SYSTEM,
                    "TRAINING_SEAT_GIVEN",
                    given.stream().collect(Collectors.toMap(SessionSeats::subject, seat -> Map.of("state", "SEATED"))));
            given.forEach(seat -> facts.fire(new SeatGiven(seat.place(), session, seat.person())));
        }
    }

    private static AuditTrail.Subject subject(Given seat) {
        return new AuditTrail.Subject("TRAINING_SESSION_PLACE", seat.place(), seat.label());
    }
}
