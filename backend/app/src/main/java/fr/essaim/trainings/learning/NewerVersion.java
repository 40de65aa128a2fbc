package fr.essaim.trainings.learning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A version newer than the learner's own, which they may move on to.")
public record NewerVersion(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID versionId,

        @Schema(description = "Counted from one", examples = "2", required = true)
        int number,

        @Schema(
                description = "What its authors say of it",
                examples = "Le module 4 est récrit.",
                required = true,
                nullable = true)
        @Nullable
        String changeNote,

        @Schema(
                description = "Titles of the activities that are new or say something else",
                examples = "[\"Monter un budget\"]",
                required = true)
        List<String> changedActivities,

        @Schema(description = "How many activities done would stay done", examples = "21", required = true)
        int keptDone) {}
