package fr.essaim.communities.memberships.invitations;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation that was sent to an address. Made by {@link Invitations#open}. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Invitation extends Versioned {
    /** How long one may be accepted. */
    static final Duration LIFE = Duration.ofDays(30);

    private UUID communityId;
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable UUID acceptedById;
    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    UUID communityId() {
        return communityId;
    }

    boolean has(String hash) {
        return tokenHash.equals(hash);
    }

    /** @throws ProblemException invitation-used, invitation-revoked or invitation-expired */
    void accept(UUID by, Instant now) {
        requireOpen(now);
        moveTo(InvitationState.ACCEPTED, now);
        acceptedById = by;
        acceptedAt = now;
    }

    void revoke(Instant now) {
        settle(now);
        moveTo(InvitationState.REVOKED, now);
    }

    void renew(String hash, Instant now) {
        settle(now);
        moveTo(InvitationState.PENDING, now);
        tokenHash = hash;
        sentAt = now;
        expiresAt = now.plus(LIFE);
    }

    /** What the bearer of a token is told, rather than states. */
    void requireOpen(Instant now) {
        settle(now);
        switch (state) {
            case PENDING -> {
                // As it should be.
            }
            case ACCEPTED -> throw new ProblemException(ProblemCode.INVITATION_USED);
            case REVOKED -> throw new ProblemException(ProblemCode.INVITATION_REVOKED);
            case EXPIRED -> throw new ProblemException(ProblemCode.INVITATION_EXPIRED);
        }
    }

    private void settle(Instant now) {
        if (state == InvitationState.PENDING && !expiresAt.isAfter(now)) {
            state = InvitationState.EXPIRED;
        }
    }

    private void moveTo(InvitationState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
