package fr.essaim.events;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The image of an event.")
public record EventImage(
        @Schema(
                description = "Id of the attachment",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID id,

        @Schema(description = "What it shows", examples = "Des élus autour d’une table", required = true)
        String alternativeText,

        @Schema(
                description = "Where its content is",
                examples = "/api/v1/attachments/0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e/content",
                required = true)
        String contentPath) {

    static @Nullable EventImage ofNullable(Row row) throws SQLException {
        UUID id = row.uuidOrNull("image_id");
        String text = row.textOrNull("image_text");
        return id == null || text == null ? null : new EventImage(id, text, "/api/v1/attachments/" + id + "/content");
    }
}
