package fr.essaim.communities.memberships.requests;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks to join a community. Made by {@link MembershipRequests#add}, which copies from the profile of that day. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class MembershipRequest extends Versioned {
    @Enumerated(EnumType.STRING)
    private MembershipRequestState state;

    private @Nullable String reason;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedById;

    @SuppressWarnings("NullAway.Init")
    protected MembershipRequest() {}

    /** @param by null when the platform itself decides */
    void accept(@Nullable UUID by, Instant at) {
        decide(MembershipRequestState.ACCEPTED, by, at);
    }

    /** @param reason the applicant reads it */
    void refuse(String reason, @Nullable UUID by, Instant at) {
        decide(MembershipRequestState.REFUSED, by, at);
        this.reason = reason;
    }

    void withdraw(Instant at) {
        decide(MembershipRequestState.WITHDRAWN, null, at);
    }

    private void decide(MembershipRequestState next, @Nullable UUID by, Instant at) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        decidedAt = at;
        decidedById = by;
        touch(at);
    }
}
