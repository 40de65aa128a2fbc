package fr.essaim.competences;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CompetenceFrameworkVersion", description = "What a framework said from one day on.")
public record FrameworkVersionDetails(
        @Schema(description = "Its number", examples = "1", required = true)
        int number,

        @Schema(
                description = "What it changed",
                examples = "Une compétence s’ajoute.",
                required = true,
                nullable = true)
        @Nullable
        String changeNote,

        @Schema(description = "When it was published", examples = "2026-11-23T09:30:00Z", required = true)
        Instant publishedAt,

        @Schema(description = "Whether a later one took its place", examples = "true", required = true)
        boolean superseded,

        @Schema(description = "What it says", required = true)
        FrameworkText content) {}
