package fr.essaim.topics;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What something means, in each language in which somebody wrote it. */
@Schema(description = "What something means, in each language in which somebody wrote it.")
public record Explanation(
        @Schema(
                description = "In French",
                examples = "Se déplacer dans son territoire et au-dehors.",
                required = true,
                nullable = true)
        @Size(max = 2_000)
        @Nullable
        String fr,

        @Schema(description = "In English", examples = "Getting around.", required = true, nullable = true)
        @Size(max = 2_000)
        @Nullable
        String en) {

    static final Explanation NONE = new Explanation(null, null);

    Explanation stripped() {
        return new Explanation(stripped(fr), stripped(en));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
