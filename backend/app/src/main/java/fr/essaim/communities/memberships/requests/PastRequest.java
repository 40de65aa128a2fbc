package fr.essaim.communities.memberships.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that was made before the platform knew of it, to be entered as it stands.
 *
 * @param reason of refusing
 * @param decidedAt null while undecided
 * @param decidedBy null while undecided, and for who withdrew
 */
public record PastRequest(
        UUID communityId,
        UUID personId,
        String words,
        MembershipRequestState state,
        @Nullable String reason,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {

    /** Takes a fresh request to where this one stands, by the ordinary verbs. */
    void replay(MembershipRequest request) {
        switch (state) {
            case SUBMITTED -> {
                // Where it begins.
            }
            case ACCEPTED -> request.accept(decidedBy, given(decidedAt));
            case REFUSED -> request.refuse(given(reason), decidedBy, given(decidedAt));
            case WITHDRAWN -> request.withdraw(given(decidedAt));
        }
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A reason or an instant is missing");
        }
        return value;
    }
}
