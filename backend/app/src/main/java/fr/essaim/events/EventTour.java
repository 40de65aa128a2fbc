package fr.essaim.events;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The tour that an event is a stop of.")
public record EventTour(
        @Schema(description = "Id of the tour", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Tour des Cités éducatives", required = true)
        String title,

        @Schema(description = "Id of the stop", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f", required = true)
        UUID stopId,

        @Schema(description = "Number of the stop, from 1", examples = "2", required = true)
        int stopNumber) {

    /** Reads what {@code TourReader.tourOfEvent} joins; null when it is on no tour that the reader may know of. */
    static @Nullable EventTour ofNullable(Row row) throws SQLException {
        UUID id = row.uuidOrNull("tour_id");
        return id == null
                ? null
                : new EventTour(id, row.text("tour_title"), row.uuid("stop_id"), row.integer("stop_number"));
    }
}
