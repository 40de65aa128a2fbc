package fr.essaim.outbox;

import fr.essaim.shared.outbox.Channel;
import fr.essaim.shared.outbox.OutboxState;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as staff may change it; couriers move it by statements of their own. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class OutboxMessage extends Versioned {
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private OutboxState state;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable UUID leaseId;
    private @Nullable String secret;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    Channel channel() {
        return channel;
    }

    /** Gives it a full set of attempts, the first at once. */
    void retry(Instant now) {
        moveTo(OutboxState.PENDING, now);
        attempts = 0;
        nextAttemptAt = now;
    }

    void discard(String reason, Instant now) {
        if (leaseId != null && nextAttemptAt.isAfter(now)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "being-delivered");
        }
        moveTo(OutboxState.DISCARDED, now);
        this.reason = reason;
        leaseId = null;
        secret = null;
    }

    private void moveTo(OutboxState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
