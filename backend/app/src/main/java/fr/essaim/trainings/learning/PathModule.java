package fr.essaim.trainings.learning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One module on a learner's path.")
public record PathModule(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Names it from version to version", examples = "lire-un-territoire", required = true)
        String key,

        @Schema(description = "What it is called", examples = "Lire un territoire", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Regarder avant d’agir.",
                required = true,
                nullable = true)
        @Nullable
        String summary,

        @Schema(
                description = "Keys of the modules to finish before",
                examples = "[\"lire-un-territoire\"]",
                required = true)
        List<String> requires,

        @Schema(description = "Minutes that its activities take", examples = "45", required = true)
        int minutes,

        @Schema(
                description = "How the learner stands with it; done once all that is required of it is",
                examples = "OPEN",
                required = true)
        PathState state,

        @Schema(description = "Its activities, in order", required = true)
        List<PathActivity> activities) {}
