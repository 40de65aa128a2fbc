package fr.essaim.trainings.learning;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.trainings.quizzes.QuizJudgement;
import fr.essaim.trainings.quizzes.QuizVerdict;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How an attempt at a quiz was judged.")
public record QuizAttempt(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Counted from one", examples = "1", required = true)
        int number,

        @Schema(description = "Points for right answers", examples = "3", required = true)
        int points,

        @Schema(description = "Points there are", examples = "4", required = true)
        int of,

        @Schema(description = "The same in per cent, rounded down", examples = "75", required = true)
        int percent,

        @Schema(description = "Whether the pass mark is reached", examples = "true", required = true)
        boolean passed,

        @Schema(
                description = "How many attempts are left; without limit when null",
                examples = "2",
                required = true,
                nullable = true)
        @Nullable
        Integer attemptsLeft,

        @Schema(description = "Question by question", required = true)
        List<QuizVerdict> questions)
        implements Tagged {

    static QuizAttempt of(UUID id, int number, QuizJudgement judgement, @Nullable Integer left) {
        boolean closed = judgement.passed() || (left != null && left == 0);
        QuizJudgement told = closed ? judgement : judgement.withholding();
        return new QuizAttempt(
                id, number, told.points(), told.of(), told.percent(), told.passed(), left, told.verdicts());
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(0, id);
    }
}
