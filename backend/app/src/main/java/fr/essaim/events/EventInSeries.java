package fr.essaim.events;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The series that an event is a date of.")
public record EventInSeries(
        @Schema(description = "Id of the series", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Les lundis de la CAIT", required = true)
        String title,

        @Schema(
                description = "Id of its slot; null when that was given to another event",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f",
                required = true,
                nullable = true)
        @Nullable
        UUID slotId) {

    /** Reads what {@code SeriesReader.seriesOfEvent} joins; null when it is of no series that the reader may know of. */
    static @Nullable EventInSeries ofNullable(Row row) throws SQLException {
        UUID id = row.uuidOrNull("in_series_id");
        return id == null ? null : new EventInSeries(id, row.text("in_series_title"), row.uuidOrNull("slot_id"));
    }
}
