package fr.essaim.trainings.versions;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.trainings.quizzes.Quiz;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrainingActivity", description = "An activity with its text, for those who write it.")
public record ActivityDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(
                description = "The version of the training it is part of",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID versionId,

        @Schema(description = "Its module", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID moduleId,

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

        @Schema(description = "Its text, in Markdown", examples = "## Marcher", required = true, nullable = true)
        @Nullable
        String body,

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

        @Schema(description = "The questions of a quiz", required = true, nullable = true) @Nullable
        Quiz quiz,

        @Schema(
                description = "Whether the reader may change it: while its version is a draft",
                examples = "true",
                required = true)
        boolean writable)
        implements Tagged {

    private static final QuizColumn QUIZ = new QuizColumn();

    static ActivityDetails of(Row row) throws SQLException {
        String body = row.textOrNull("body");
        return new ActivityDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("version_id"),
                row.uuid("module_id"),
                row.text("key"),
                row.constant("kind", ActivityKind.class),
                row.text("title"),
                row.integer("minutes"),
                row.bool("required"),
                body,
                RichText.ofNullable(body),
                row.textOrNull("url"),
                Reference.ofNullable(row, "event"),
                row.constantOrNull("review", ReviewKind.class),
                QUIZ.convertToEntityAttribute(row.textOrNull("quiz")),
                row.bool("writable"));
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, moduleId, event, writable);
    }
}
