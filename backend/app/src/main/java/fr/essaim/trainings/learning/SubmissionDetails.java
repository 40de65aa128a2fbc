package fr.essaim.trainings.learning;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrainingSubmission", description = "What a learner handed in, for who may review it.")
public record SubmissionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "What became of it", examples = "WAITING", required = true)
        SubmissionState state,

        @Schema(description = "The activity", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID activityId,

        @Schema(description = "What the activity is called", examples = "Votre carte des acteurs", required = true)
        String activityTitle,

        @Schema(description = "Who handed it in; not told to other learners", required = true, nullable = true)
        @Nullable
        PersonReference learner,

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
        Instant submittedAt,

        @Schema(
                description = "When it was reviewed",
                examples = "2026-11-23T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant reviewedAt)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, learner);
    }
}
