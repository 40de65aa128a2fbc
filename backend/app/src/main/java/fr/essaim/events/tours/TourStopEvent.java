package fr.essaim.events.tours;

import fr.essaim.events.EventState;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The event that carries a stop: registration, prices and agenda are its own.")
public record TourStopEvent(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Étape d’Amiens", required = true)
        String title,

        @Schema(description = "State; drafts are for their writers", examples = "PUBLISHED", required = true)
        EventState state,

        @Schema(description = "Beginning", examples = "2020-02-11T08:30:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2020-02-11T15:30:00Z", required = true)
        Instant endsAt,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(
                description = "Its territory",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID territoryId) {

    /** Reads {@code event_id} and so on; null when there is none that the reader may know of. */
    static @Nullable TourStopEvent ofNullable(Row row) throws SQLException {
        UUID id = row.uuidOrNull("event_id");
        return id == null
                ? null
                : new TourStopEvent(
                        id,
                        row.text("event_title"),
                        row.constant("event_state", EventState.class),
                        row.instant("event_starts_at"),
                        row.instant("event_ends_at"),
                        row.text("event_time_zone"),
                        row.uuidOrNull("event_territory_id"));
    }

    LocalDate startsOn() {
        return startsAt.atZone(ZoneId.of(timeZone)).toLocalDate();
    }

    /** Midnight ends the day before. */
    LocalDate endsOn() {
        return endsAt.minusNanos(1).atZone(ZoneId.of(timeZone)).toLocalDate();
    }
}
