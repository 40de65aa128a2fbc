package fr.essaim.pathways.pioneers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that happened before the platform knew of it, to be entered as it stands.
 *
 * @param state where it stands
 * @param appliedAt when it was handed in; null of a draft
 * @param decidedAt when it was decided; null unless it was
 */
public record PioneerEntry(
        UUID pathwayId,
        ApplicationDraft draft,
        PioneerState state,
        @Nullable Instant appliedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<UUID> people) {

    /** Walks a fresh draft to where this one stands, by the ordinary verbs. */
    void replay(Pioneer pioneer) {
        if (appliedAt != null) {
            pioneer.submit(appliedAt);
        }
        if (decidedAt != null && state == PioneerState.DECLINED) {
            pioneer.decline(reason == null ? "" : reason, decidedAt);
        } else if (decidedAt != null) {
            pioneer.select(reason, decidedAt);
        }
    }
}
