package fr.essaim.trainings.learning;

import fr.essaim.shared.richtext.RichText;
import fr.essaim.trainings.quizzes.QuestionKind;
import fr.essaim.trainings.quizzes.QuizQuestion;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A question to answer.")
public record LearnerQuestion(
        @Schema(description = "Names it in an answer", examples = "epci", required = true)
        String key,

        @Schema(description = "How it is answered", examples = "SINGLE", required = true)
        QuestionKind kind,

        @Schema(description = "The question, ready to be shown", required = true)
        RichText renderedText,

        @Schema(description = "What it counts", examples = "1", required = true)
        int points,

        @Schema(description = "What the number counts", examples = "%", required = true, nullable = true) @Nullable
        String unit,

        @Schema(description = "What to choose from, or to put in order", required = true)
        List<LearnerOption> options) {

    static LearnerQuestion of(QuizQuestion question) {
        return new LearnerQuestion(
                question.key(),
                question.kind(),
                RichText.of(question.text()),
                question.points(),
                question.unit(),
                question.shown().stream().map(LearnerOption::of).toList());
    }
}
