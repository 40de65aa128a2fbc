package fr.essaim.events.tours;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A territory that is host, or could be, with what a map needs.")
public record TourHost(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Name in use", examples = "Amiens", required = true)
        String name,

        @Schema(description = "Degrees north (WGS 84)", examples = "49.9", required = true, nullable = true) @Nullable
        Double latitude,

        @Schema(description = "Degrees east (WGS 84)", examples = "2.3", required = true, nullable = true) @Nullable
        Double longitude) {

    /** Reads {@code host_id} and so on; null when the id is. */
    static @Nullable TourHost ofNullable(Row row) throws SQLException {
        UUID id = row.uuidOrNull("host_id");
        return id == null
                ? null
                : new TourHost(
                        id, row.text("host_name"), row.decimalOrNull("latitude"), row.decimalOrNull("longitude"));
    }
}
