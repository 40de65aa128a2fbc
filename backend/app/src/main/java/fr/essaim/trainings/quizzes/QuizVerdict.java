package fr.essaim.trainings.quizzes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How one answer was judged.")
public record QuizVerdict(
        @Schema(description = "The question", examples = "epci", required = true)
        String key,

        @Schema(description = "Whether the answer is right", examples = "true", required = true)
        boolean right,

        @Schema(description = "Points for it", examples = "1", required = true)
        int points,

        @Schema(
                description = "What the author says to who chose this",
                examples = "[\"Oui : il a sa fiscalité propre.\"]",
                required = true)
        List<String> feedback,

        @Schema(
                description = "Why, told where the answer is right or no attempt is left",
                examples = "EPCI : établissement public de coopération intercommunale.",
                required = true,
                nullable = true)
        @Nullable
        String explanation) {

    QuizVerdict withoutExplanation() {
        return right ? this : new QuizVerdict(key, false, points, feedback, null);
    }
}
