package fr.essaim.events.series;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of a date. */
public enum SlotState {
    /** Nothing is planned yet. */
    FREE,
    /** An event takes place. */
    TAKEN,
    /** Nothing takes place: a public holiday, or another reason. */
    SKIPPED;

    static SlotState of(@Nullable UUID event, boolean holiday, @Nullable String reason) {
        if (event != null) {
            return TAKEN;
        }
        return holiday || reason != null ? SKIPPED : FREE;
    }
}
