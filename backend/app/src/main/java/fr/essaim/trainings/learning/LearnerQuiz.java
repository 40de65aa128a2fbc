package fr.essaim.trainings.learning;

import fr.essaim.trainings.quizzes.Quiz;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A quiz to answer, and what the learner made of it so far.")
public record LearnerQuiz(
        @Schema(
                description = "How often one may answer; without limit when null",
                examples = "3",
                required = true,
                nullable = true)
        @Nullable
        Integer attempts,

        @Schema(description = "How often the learner did", examples = "1", required = true)
        int attemptsMade,

        @Schema(description = "Per cent of the points that pass", examples = "70", required = true)
        int passMark,

        @Schema(description = "The learner’s best, in per cent", examples = "60", required = true, nullable = true)
        @Nullable
        Integer bestPercent,

        @Schema(description = "Whether the learner passed", examples = "false", required = true)
        boolean passed,

        @Schema(description = "The questions, in order", required = true)
        List<LearnerQuestion> questions) {

    /** @param made attempts so far */
    static LearnerQuiz of(Quiz quiz, int made, @Nullable Integer best, boolean passed) {
        return new LearnerQuiz(
                quiz.attempts(),
                made,
                quiz.passMark(),
                best,
                passed,
                quiz.questions().stream().map(LearnerQuestion::of).toList());
    }
}
