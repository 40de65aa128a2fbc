package fr.essaim.shared.listing;

import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another object, named so that a reader need not fetch it. */
@Schema(description = "Another object, named so that a reader need not fetch it.")
public record Reference(
        @Schema(description = "Its id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its name", examples = "Amiens", required = true)
        String name) {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when the id is. */
    public static @Nullable Reference ofNullable(Row row, String prefix) throws SQLException {
        UUID id = row.uuidOrNull(prefix + "_id");
        return id == null ? null : new Reference(id, row.text(prefix + "_name"));
    }
}
