package fr.essaim.communities.contributions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution made before the platform knew of it, to be entered as it stands.
 *
 * @param reason of declining
 * @param decidedAt when it came to its state; null while undecided
 * @param decidedBy null while undecided, and for who withdrew
 */
public record PastContribution(
        UUID communityId,
        UUID personId,
        ContributionDraft draft,
        ContributionState state,
        @Nullable String reason,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {

    /** Takes a fresh contribution to where this one stands, by the ordinary verbs. */
    void replay(Contribution contribution) {
        switch (state) {
            case SUBMITTED -> {
                // Where it begins.
            }
            case ACCEPTED -> contribution.accept(decidedBy, given(decidedAt));
            case DECLINED -> contribution.decline(given(reason), decidedBy, given(decidedAt));
            case PUBLISHED -> {
                contribution.accept(decidedBy, given(decidedAt));
                contribution.publish(given(decidedAt));
            }
            case WITHDRAWN -> contribution.withdraw(given(decidedAt));
        }
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A reason or an instant is missing");
        }
        return value;
    }
}
