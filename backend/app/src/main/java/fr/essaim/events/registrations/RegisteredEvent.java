package fr.essaim.events.registrations;

import fr.essaim.events.EventFormat;
import fr.essaim.events.EventMode;
import fr.essaim.events.EventState;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The event that somebody is registered for, as their list shows it.")
public record RegisteredEvent(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Rencontre nationale des territoires", required = true)
        String title,

        @Schema(description = "What sort of happening it is", examples = "SEMINAR", required = true)
        EventFormat format,

        @Schema(description = "How one takes part", examples = "ON_SITE", required = true)
        EventMode mode,

        @Schema(description = "State", examples = "PUBLISHED", required = true)
        EventState state,

        @Schema(description = "Beginning", examples = "2026-12-07T13:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2026-12-08T13:00:00Z", required = true)
        Instant endsAt,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "Where", examples = "Maison des associations", required = true, nullable = true) @Nullable
        String place) {

    static RegisteredEvent of(Row row) throws SQLException {
        return new RegisteredEvent(
                row.uuid("event_id"),
                row.text("title"),
                row.constant("format", EventFormat.class),
                row.constant("mode", EventMode.class),
                row.constant("event_state", EventState.class),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.text("time_zone"),
                row.textOrNull("place"));
    }
}
