package fr.essaim.trainings.sessions;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time at which people go through a training together. Its seats are {@link SessionSeats}. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TrainingSession extends Versioned {
    private UUID trainingId;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate joinUntil;
    private @Nullable Integer capacity;
    private @Nullable String reason;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    TrainingSession(UUID trainingId, SessionDraft draft, boolean demo, Instant now) {
        super(now);
        this.trainingId = trainingId;
        this.state = SessionState.OPEN;
        this.demo = demo;
        write(draft);
    }

    /** @throws ProblemException illegal-transition once it is cancelled */
    void revise(SessionDraft draft, Instant now) {
        requireOpen(SessionState.OPEN);
        write(draft);
        touch(now);
    }

    /** @param why its people read it */
    void cancel(String why, Instant now) {
        requireOpen(SessionState.CANCELLED);
        state = SessionState.CANCELLED;
        reason = why;
        touch(now);
    }

    private void requireOpen(SessionState next) {
        if (state != SessionState.OPEN) {
            throw ProblemException.illegalTransition(state, next);
        }
    }

    private void write(SessionDraft draft) {
        title = draft.title();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        joinUntil = draft.lastWayIn();
        capacity = draft.capacity();
    }
}
