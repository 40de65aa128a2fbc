package fr.essaim.events.registrations;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's place at an event, or their wish for one. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Registration extends Versioned {
    private UUID eventId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private int priority;
    private Instant registeredAt;
    private @Nullable Instant offeredUntil;
    private @Nullable String reason;
    private @Nullable String note;
    private @Nullable UUID registrarId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    /** @param registrarId who registered somebody else */
    Registration(
            Registrant registrant,
            RegistrationState first,
            @Nullable String note,
            @Nullable UUID registrarId,
            boolean demo,
            Instant now) {
        super(now);
        this.eventId = registrant.event();
        this.personId = registrant.person();
        this.priority = registrant.priority().order();
        this.state = first;
        this.note = note;
        this.registrarId = registrarId;
        this.registeredAt = now;
        this.demo = demo;
    }

    UUID eventId() {
        return eventId;
    }

    RegistrationState state() {
        return state;
    }

    /** @param seated whether there was a seat */
    void accept(boolean seated, Instant now) {
        if (state != RegistrationState.PENDING) {
            throw ProblemException.illegalTransition(state, RegistrationState.CONFIRMED);
        }
        moveTo(seated ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED, now);
    }

    /** @param why the person reads it */
    void decline(String why, Instant now) {
        moveTo(RegistrationState.DECLINED, now);
        reason = why;
    }

    /** @throws ProblemException rule-violated when the time to take the seat is over */
    void takeOffer(Instant now) {
        if (state != RegistrationState.OFFERED) {
            throw ProblemException.illegalTransition(state, RegistrationState.CONFIRMED);
        }
        if (offeredUntil != null && !offeredUntil.isAfter(now)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "offer-expired");
        }
        moveTo(RegistrationState.CONFIRMED, now);
    }

    void cancel(Instant now) {
        moveTo(RegistrationState.CANCELLED, now);
    }

    private void moveTo(RegistrationState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        offeredUntil = null;
        touch(now);
    }
}
