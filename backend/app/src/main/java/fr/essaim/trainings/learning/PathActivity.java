package fr.essaim.trainings.learning;

import fr.essaim.trainings.versions.ActivityKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One activity on a learner's path.")
public record PathActivity(
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

        @Schema(description = "How the learner stands with it", examples = "DONE", required = true)
        PathState state,

        @Schema(description = "When it was done", examples = "2026-11-22T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant doneAt,

        @Schema(
                description = "Whether it was done in a version before, where it said the same",
                examples = "false",
                required = true)
        boolean credited) {}
