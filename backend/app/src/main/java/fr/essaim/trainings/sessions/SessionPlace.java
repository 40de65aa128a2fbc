package fr.essaim.trainings.sessions;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A learner's seat in a session, or their place on its waiting list. */
@Entity
@Table(name = "training_session_place")
@SuppressWarnings("UnusedVariable") // projections read the columns
class SessionPlace extends Versioned {
    private UUID sessionId;
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private PlaceState state;

    @SuppressWarnings("NullAway.Init")
    protected SessionPlace() {}

    SessionPlace(UUID sessionId, UUID enrolmentId, boolean seated, Instant now) {
        super(now);
        this.sessionId = sessionId;
        this.enrolmentId = enrolmentId;
        this.state = seated ? PlaceState.SEATED : PlaceState.WAITING;
    }

    /** @return whether a seat is free now. @throws ProblemException illegal-transition the second time */
    boolean leave(Instant now) {
        boolean seated = state == PlaceState.SEATED;
        if (!isLive()) {
            throw ProblemException.illegalTransition(state, PlaceState.LEFT);
        }
        state = PlaceState.LEFT;
        touch(now);
        return seated;
    }

    boolean isLive() {
        return state == PlaceState.SEATED || state == PlaceState.WAITING;
    }

    PlaceState state() {
        return state;
    }

    UUID sessionId() {
        return sessionId;
    }
}
