package fr.essaim.trainings.quizzes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What somebody answers to one question.")
public record QuizAnswer(
        @Schema(description = "The question", examples = "epci") @NotNull @Size(max = 60)
        String key,

        @Schema(description = "Ids of the options chosen, in order where that counts", examples = "[\"3f9a1c2b\"]")
        @Size(max = 20)
        @Nullable
        List<@NotNull String> options,

        @Schema(description = "The number, as decimal text", examples = "35")
        @Pattern(regexp = QuizQuestion.DECIMAL)
        @Nullable
        String number) {

    static QuizAnswer none(String key) {
        return new QuizAnswer(key, List.of(), null);
    }

    /** What somebody answers who knows everything. */
    public static List<QuizAnswer> allRight(Quiz quiz) {
        return quiz.questions().stream().map(QuizQuestion::rightAnswer).toList();
    }
}
