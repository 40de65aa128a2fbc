package fr.essaim.trainings.learning;

import fr.essaim.trainings.quizzes.QuizOption;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An option to choose; whether it is right is not said.")
public record LearnerOption(
        @Schema(description = "Names it in an answer", examples = "3f9a1c2b", required = true) @Nullable
        String id,

        @Schema(description = "What it says", examples = "Un groupement de communes", required = true)
        String text) {

    static LearnerOption of(QuizOption option) {
        return new LearnerOption(option.id(), option.text());
    }
}
