package fr.essaim.trainings.sessions;

import fr.essaim.people.PersonReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a change of a session means for those who are in it. */
@ApplicationScoped
class SessionChange {
    private final SessionSeats seats;
    private final Event<SessionMoved> moves;
    private final Event<SessionCancelled> cancellations;

    SessionChange(SessionSeats seats, Event<SessionMoved> moves, Event<SessionCancelled> cancellations) {
        this.seats = seats;
        this.moves = moves;
        this.cancellations = cancellations;
    }

    void lock(UUID session) {
        seats.lock(session);
    }

    void requireRoom(UUID session, SessionDraft draft) {
        seats.requireRoom(session, draft.capacity());
    }

    /** New seats go to those who wait: all of them where there is no limit any more. */
    void resized(UUID session) {
        seats.give(session);
    }

    void tell(SessionMoved moved) {
        moves.fire(moved);
    }

    void cancelled(SessionDetails session, String reason) {
        Stream<UUID> tutors = session.tutors().stream().map(PersonReference::id);
        List<UUID> people =
                Stream.concat(seats.clear(session.id()).stream(), tutors).toList();
        cancellations.fire(new SessionCancelled(session.id(), reason, people));
    }
}
