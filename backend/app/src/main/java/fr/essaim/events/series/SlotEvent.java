package fr.essaim.events.series;

import fr.essaim.events.EventFormat;
import fr.essaim.events.EventState;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The event that takes place in a slot.")
public record SlotEvent(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Animer sans estrade", required = true)
        String title,

        @Schema(description = "State; drafts are for their writers", examples = "PUBLISHED", required = true)
        EventState state,

        @Schema(description = "What sort of happening it is", examples = "FLASH", required = true)
        EventFormat format,

        @Schema(description = "Beginning", examples = "2026-11-30T11:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2026-11-30T11:30:00Z", required = true)
        Instant endsAt) {

    /** Null when there is none that the reader may know of. */
    static @Nullable SlotEvent ofNullable(Row row) throws SQLException {
        UUID id = row.uuidOrNull("seen_event_id");
        return id == null
                ? null
                : new SlotEvent(
                        id,
                        row.text("event_title"),
                        row.constant("event_state", EventState.class),
                        row.constant("event_format", EventFormat.class),
                        row.instant("event_starts_at"),
                        row.instant("event_ends_at"));
    }
}
