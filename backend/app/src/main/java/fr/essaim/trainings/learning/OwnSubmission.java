package fr.essaim.trainings.learning;

import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the learner handed in, and what its reviewer says.")
public record OwnSubmission(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What became of it", examples = "WAITING", required = true)
        SubmissionState state,

        @Schema(description = "The text, in Markdown", examples = "## Notre carte des acteurs", required = true)
        String text,

        @Schema(description = "The text, ready to be shown", required = true)
        RichText renderedText,

        @Schema(
                description = "What the reviewer says",
                examples = "Ajoutez les associations.",
                required = true,
                nullable = true)
        @Nullable
        String comment,

        @Schema(description = "When it was handed in", examples = "2026-11-22T09:30:00Z", required = true)
        Instant submittedAt) {}
