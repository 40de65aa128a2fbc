package fr.essaim.trainings.versions;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One activity of a module, without its text.")
public record OutlineActivity(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Names it from version to version", examples = "regarder", required = true)
        String key,

        @Schema(description = "What one does in it", examples = "PAGE", required = true)
        ActivityKind kind,

        @Schema(description = "What it is called", examples = "Regarder avant d’agir", required = true)
        String title,

        @Schema(description = "Minutes it takes", examples = "12", required = true)
        int minutes,

        @Schema(description = "Whether the training asks for it", examples = "true", required = true)
        boolean required,

        @Schema(
                description = "What became of it since the published version; told to authors of a draft",
                examples = "CHANGED",
                required = true,
                nullable = true)
        @Nullable
        ActivityChange change,

        @Schema(description = "Whether its text is still to be written", examples = "false", required = true)
        boolean empty) {

    static OutlineActivity of(Row row) throws SQLException {
        return new OutlineActivity(
                row.uuid("activity_id"),
                row.text("activity_key"),
                row.constant("kind", ActivityKind.class),
                row.text("activity_title"),
                row.integer("minutes"),
                row.bool("required"),
                row.constantOrNull("change", ActivityChange.class),
                row.bool("empty"));
    }
}
