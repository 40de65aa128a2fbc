package fr.essaim.communities.memberships;

import fr.essaim.communities.MembershipRole;
import fr.essaim.communities.MembershipState;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one person in one community. Made by {@link Memberships#open}. Each verb takes the day, for a suspension that has
 * ended by itself is none.
 */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Membership extends Versioned {
    private UUID communityId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate suspendedUntil;
    private @Nullable String reason;
    private boolean leftSuspended;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    void leave(LocalDate day, Instant now) {
        settle(day);
        boolean suspended = state == MembershipState.SUSPENDED;
        moveTo(MembershipState.LEFT, now);
        leftSuspended = suspended;
        leftOn = day;
    }

    /** @param reason the person reads it */
    void remove(String reason, LocalDate day, Instant now) {
        leave(day, now);
        this.reason = reason;
    }

    /** @throws ProblemException validation-failed when it would end before it begins */
    void suspend(Suspension suspension, LocalDate day, Instant now) {
        settle(day);
        LocalDate until = suspension.until();
        if (until != null && !until.isAfter(day)) {
            throw ProblemException.invalidField("/until", "period");
        }
        moveTo(MembershipState.SUSPENDED, now);
        suspendedUntil = until;
        reason = suspension.reason();
    }

    void reinstate(LocalDate day, Instant now) {
        settle(day);
        moveTo(MembershipState.ACTIVE, now);
        suspendedUntil = null;
        reason = null;
    }

    /** @throws ProblemException rule-violated when the person has left */
    void become(MembershipRole role, LocalDate day, Instant now) {
        settle(day);
        if (state == MembershipState.LEFT) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "membership-ended");
        }
        this.role = role;
        touch(now);
    }

    private void settle(LocalDate day) {
        if (state == MembershipState.SUSPENDED && suspendedUntil != null && !suspendedUntil.isAfter(day)) {
            state = MembershipState.ACTIVE;
            suspendedUntil = null;
            reason = null;
        }
    }

    private void moveTo(MembershipState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
