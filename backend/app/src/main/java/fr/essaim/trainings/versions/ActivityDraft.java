package fr.essaim.trainings.versions;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.trainings.quizzes.Quiz;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of an activity; what its kind has no use for is left out.")
public record ActivityDraft(
        @Schema(description = "What it is called", examples = "Regarder avant d’agir") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "Minutes it takes", examples = "12") @NotNull @Min(1) @Max(600)
        Integer minutes,

        @Schema(description = "Whether the training asks for it", examples = "true") @NotNull
        Boolean required,

        @Schema(
                description =
                        "Its text in Markdown: of a page what is read, of a video its transcript, otherwise what is to be done",
                examples = "## Marcher",
                maxLength = 40_000)
        @Markdown(max = 40_000)
        @Nullable
        String body,

        @Schema(description = "Where the video is", examples = "https://videos.example.org/marcher")
        @Size(max = 1_000)
        @Pattern(regexp = "https://\\S+")
        @Nullable
        String url,

        @Schema(
                description = "The event of a live session; any of the community’s when left out",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID eventId,

        @Schema(description = "Who reviews what is handed in", examples = "PEER") @Nullable
        ReviewKind review,

        @Schema(description = "The questions of a quiz") @Valid @Nullable
        Quiz quiz) {

    /** @throws ProblemException validation-failed where something belongs to another kind of activity */
    public void requireFor(ActivityKind kind) {
        require(url == null || kind == ActivityKind.VIDEO, "/url");
        require(eventId == null || kind == ActivityKind.LIVE_SESSION, "/eventId");
        require((review == null) == (kind != ActivityKind.ASSIGNMENT), "/review");
        require(quiz == null || kind == ActivityKind.QUIZ, "/quiz");
        if (quiz != null) {
            quiz.requireCoherent("/quiz");
        }
    }

    private static void require(boolean fits, String pointer) {
        if (!fits) {
            throw ProblemException.invalidField(pointer, "not-in-this-kind");
        }
    }
}
