package fr.essaim.trainings.learning;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.trainings.versions.ActivityDetails;
import fr.essaim.trainings.versions.ActivityKind;
import fr.essaim.trainings.versions.ReviewKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An activity as a learner does it: without what is right in a quiz.")
public record LearnerActivity(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What one does in it", examples = "PAGE", required = true)
        ActivityKind kind,

        @Schema(description = "What it is called", examples = "Regarder avant d’agir", required = true)
        String title,

        @Schema(description = "What its module is called", examples = "Lire un territoire", required = true)
        String moduleTitle,

        @Schema(description = "Minutes it takes", examples = "12", required = true)
        int minutes,

        @Schema(description = "Whether the training asks for it", examples = "true", required = true)
        boolean required,

        @Schema(description = "How the learner stands with it", examples = "OPEN", required = true)
        PathState state,

        @Schema(description = "When it was done", examples = "2026-11-22T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant doneAt,

        @Schema(description = "Its text, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedBody,

        @Schema(
                description = "Where the video is",
                examples = "https://videos.example.org/marcher",
                required = true,
                nullable = true)
        @Nullable
        String url,

        @Schema(description = "The event of a live session", required = true, nullable = true) @Nullable
        Reference event,

        @Schema(description = "Who reviews what is handed in", examples = "PEER", required = true, nullable = true)
        @Nullable
        ReviewKind review,

        @Schema(description = "The quiz", required = true, nullable = true) @Nullable
        LearnerQuiz quiz,

        @Schema(description = "The journal", required = true, nullable = true) @Nullable
        JournalEntry journal,

        @Schema(description = "What was handed in", required = true, nullable = true) @Nullable
        OwnSubmission submission,

        @Schema(
                description = "The activity before it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID previousId,

        @Schema(
                description = "The activity after it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID nextId)
        implements Tagged {

    /** As whoever writes it sees how it will look. */
    static LearnerActivity preview(ActivityDetails activity) {
        return new LearnerActivity(
                activity.id(),
                activity.kind(),
                activity.title(),
                activity.title(),
                activity.minutes(),
                activity.required(),
                PathState.OPEN,
                null,
                activity.renderedBody(),
                activity.url(),
                activity.event(),
                activity.review(),
                activity.quiz() == null ? null : LearnerQuiz.of(activity.quiz(), 0, null, false),
                activity.kind() == ActivityKind.JOURNAL ? JournalEntry.of(0, "", null) : null,
                null,
                null,
                null);
    }

    @Override
    public EntityTag entityTag() {
        int made = quiz == null ? 0 : quiz.attemptsMade();
        return EntityTag.of(journal == null ? made : journal.version(), title, state, doneAt, submission, event, made);
    }
}
